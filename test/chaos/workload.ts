import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLeads } from '@counterpart/referrals';
import { messageOf } from '../../apps/cli/demo/faults';
import { Journey } from '../../apps/cli/demo/journey';
import { readLogins } from '../../apps/cli/demo/logins';
import { Patience } from '../../apps/cli/demo/patience';
import { PeopleOnDuty } from '../../apps/cli/demo/people-on-duty';
import { PHASES } from '../../apps/cli/demo/phases';
import { Progress } from '../../apps/cli/demo/progress';
import { CASE_DESKS, senderTo } from '../../apps/cli/demo/routes';
import { Run } from '../../apps/cli/demo/run';
import type { Server } from '../../apps/cli/demo/server';
import type { ShownAgency } from '../../apps/cli/demo/shapes';
import { storyOf } from '../../apps/cli/demo/stories';
import { TranslationDesk } from '../../apps/cli/demo/translation-desk';
import { Translator } from '../../apps/cli/demo/translator';
import { compare } from '../../apps/cli/demo/walk';

const LEADS = join(__dirname, '../../apps/cli/data/leads.csv');
const LANES = 6;
/** Referrals of one joint case. */
const CHAPTER = 12;
const { lead: LEAD } = CASE_DESKS;
const AGENCIES = ['DEA', 'CBP', 'NNCC', 'GACC'];

/**
 * The people of the demonstration at work without a pause: one joint case after the other, and in each a dozen referrals, from the
 * first draft to what came of them. A few are under way at any time, each at another point of its story.
 */
export class Workload {
  readonly failures: string[] = [];
  readonly finished: Journey[] = [];
  begun = 0;
  private readonly desks: TranslationDesk[] = [];
  private readonly chapters = new Map<number, Promise<Run>>();
  private readonly people: PeopleOnDuty;
  private readonly leads = readLeads(readFileSync(LEADS)).leads;
  private agencies: readonly ShownAgency[] = [];
  private isEnding = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    server: Server,
    logins: string,
    private readonly patience: Patience,
    private readonly runId: string,
  ) {
    this.people = new PeopleOnDuty(server, readLogins(logins));
  }

  /** Everybody signs in, and the first joint case is open. */
  async begin(): Promise<void> {
    const officer = await this.people.of(LEAD.agency, 'liaison1');
    this.agencies = (await officer.get<{ readonly items: readonly ShownAgency[] }>('/agencies')).items;
    const knowledge = new Translator();
    for (const agency of AGENCIES) {
      const [translator, reviewer] = [await this.people.of(agency, 'translator1'), await this.people.of(agency, 'translator2')];
      this.desks.push(new TranslationDesk(translator, reviewer, knowledge, new Date(0).toISOString()));
    }
    for (const desk of this.desks) desk.open();
    await this.chapter(0);
    this.work = Promise.all(Array.from({ length: LANES }, () => this.lane())).then(() => undefined);
  }

  /** Nothing new is begun; returns when all that was is through, or has failed. */
  async end(): Promise<void> {
    this.isEnding = true;
    await this.work;
    await Promise.all(this.desks.map((desk) => desk.close()));
    this.failures.push(...this.desks.flatMap(({ faults }) => faults));
  }

  /** Both copies of everything that came through, as their people read them. */
  async compareCopies(): Promise<void> {
    const run = await this.chapter(0);
    const before = this.finished.length;
    const endings = await compare(run, this.finished, new Progress({ write: () => undefined }));
    this.failures.push(...this.finished.flatMap((on) => (on.failure === null ? [] : [`${on.toString()}: ${on.failure}`])));
    if (endings.length < before && this.failures.length === 0)
      this.failures.push(`${before - endings.length} referrals could not be compared`);
  }

  get shown(): string {
    return `${this.finished.length} referrals through, ${this.begun - this.finished.length - this.failures.length} under way`;
  }

  private async lane(): Promise<void> {
    while (!this.isEnding) {
      const place = this.begun++;
      const number = (place % this.leads.length) + 1;
      try {
        const run = await this.chapter(Math.floor(place / CHAPTER));
        const on = await this.journey(number);
        await this.walk(run, on);
        this.finished.push(on);
      } catch (error) {
        this.failures.push(`row ${number}: ${messageOf(error)}`);
      }
    }
  }

  private async walk(run: Run, on: Journey): Promise<void> {
    for (const phase of PHASES)
      if (phase.takes(on))
        try {
          await phase.walk(run, on);
        } catch (error) {
          throw new Error(`${on.toString()}: ${phase.name}: ${messageOf(error)}`, { cause: error });
        }
  }

  private async journey(row: number): Promise<Journey> {
    const lead = this.leads[row - 1]!;
    const from = senderTo({ agency: lead.recipientAgency, desk: lead.recipientDesk });
    if (from === null) throw new Error(`Nobody writes to ${lead.recipientDesk} of ${lead.recipientAgency}`);
    const [sender, receiver] = [await this.people.cast(from.agency, row), await this.people.cast(lead.recipientAgency, row)];
    return new Journey(row, lead, storyOf({ row, items: lead.requestedItems.length }), from, { sender, receiver });
  }

  /** The joint case of a chapter; whoever comes first opens it. */
  private chapter(no: number): Promise<Run> {
    const known = this.chapters.get(no);
    if (known !== undefined) return known;
    const opened = this.openCase(new Run(`${this.runId}-${no}`, this.people, this.patience, this.agencies));
    this.chapters.set(no, opened);
    return opened;
  }

  private async openCase(run: Run): Promise<Run> {
    const { id, invitation } = await run.jointCase.propose(this.agencies);
    await run.jointCase.release(invitation);
    await run.jointCase.accept(id);
    await run.jointCase.addMember(id);
    run.caseId = id;
    return run;
  }
}
