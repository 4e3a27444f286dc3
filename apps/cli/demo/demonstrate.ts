import { randomBytes } from 'node:crypto';
import type { Lead } from '@counterpart/referrals';
import { messageOf } from './faults';
import { readInput, shownFault } from './input';
import { Journey } from './journey';
import { readLogins } from './logins';
import { countOf, failuresOf, type Outcome, referralOf } from './outcome';
import { Patience } from './patience';
import { PeopleOnDuty } from './people-on-duty';
import { Progress, type Screen } from './progress';
import { CASE_DESKS, senderTo } from './routes';
import { Run } from './run';
import { Server } from './server';
import type { ShownAgency, ShownCase } from './shapes';
import { storyOf } from './stories';
import { TranslationDesk } from './translation-desk';
import { Translator } from './translator';
import { compare, walk } from './walk';

/** Which system it is shown on, with whose accounts, and what it is made of. */
export interface Demonstration {
  readonly url: string;
  readonly logins: string;
  readonly input: string;
  readonly patienceMs: number;
}

const FAULTS_SHOWN = 20;
const { lead: LEAD, partner: PARTNER } = CASE_DESKS;

/** Shows the main job from end to end: what both sides' people do with the leads of a file, through the public API alone. */
export async function demonstrate({ url, logins, input, patienceMs }: Demonstration, screen: Screen): Promise<Outcome> {
  const startedAt = new Date().toISOString();
  const progress = new Progress(screen);
  const { leads, faults, encoding, layout } = readInput(input);
  progress.say(
    `${input}: ${leads.length} leads (${encoding}, layout ${layout})${faults.length === 0 ? '' : `, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`}`,
  );
  for (const fault of faults.slice(0, FAULTS_SHOWN)) progress.say(`  ${shownFault(fault)}`);
  if (faults.length > FAULTS_SHOWN) progress.say(`  and ${faults.length - FAULTS_SHOWN} more`);
  if (leads.length === 0) throw new Error(`${input} holds no lead that can be used.`);

  const patience = new Patience(patienceMs);
  const people = new PeopleOnDuty(new Server(url, patience), readLogins(logins));
  const { items: agencies } = await (await people.of(LEAD.agency, 'liaison1')).get<{ readonly items: readonly ShownAgency[] }>('/agencies');
  const run = new Run(randomBytes(6).toString('hex'), people, patience, agencies);
  const journeys = await Promise.all(leads.map((lead, i) => journeyOf(run, lead, i + 1)));

  const proposed = await run.jointCase.propose(agencies);
  const desks = await openDesks(run, journeys, proposed.id);
  let endings;
  try {
    await openCase(run, proposed, progress);
    await walk(run, journeys, progress);
    endings = await compare(run, journeys, progress);
  } catch (error) {
    throw new Error([messageOf(error), ...desks.flatMap(({ faults: noted }) => noted)].join('\n'), { cause: error });
  } finally {
    await Promise.all(desks.map((desk) => desk.close()));
  }
  const secretariats = [await people.of(LEAD.agency, 'secretariat'), await people.of(PARTNER.agency, 'secretariat')];
  const { pairs, total, strangers, differences } = await countOf(patience, endings, secretariats);
  return {
    startedAt,
    endedAt: new Date().toISOString(),
    input: { file: input, encoding, layout, faults },
    case: { id: proposed.id, reference: proposed.reference },
    pairs,
    total,
    referrals: endings.map(referralOf),
    strangers,
    differences: [...failuresOf(journeys), ...desks.flatMap(({ faults: noted }) => noted), ...differences],
  };
}

async function journeyOf(run: Run, lead: Lead, row: number): Promise<Journey> {
  const from = senderTo({ agency: lead.recipientAgency, desk: lead.recipientDesk })!;
  const [sender, receiver] = [await run.people.cast(from.agency, row), await run.people.cast(lead.recipientAgency, row)];
  return new Journey(row, lead, storyOf({ row, items: lead.requestedItems.length }), from, { sender, receiver });
}

/** Every agency that writes has two translators at work, from the proposal of the case on. */
async function openDesks(run: Run, journeys: readonly Journey[], caseId: string): Promise<readonly TranslationDesk[]> {
  const { createdAt } = await (
    await run.people.of(LEAD.agency, 'liaison1')
  ).get<ShownCase & { readonly createdAt: string }>(`/cases/${caseId}`);
  const agencies = new Set([LEAD.agency, PARTNER.agency, ...journeys.flatMap(({ from, to }) => [from.agency, to.agency])]);
  const knowledge = new Translator();
  const desks = await Promise.all(
    [...agencies].map(async (agency) => {
      const [translator, reviewer] = [await run.people.of(agency, 'translator1'), await run.people.of(agency, 'translator2')];
      return new TranslationDesk(translator, reviewer, knowledge, createdAt);
    }),
  );
  for (const desk of desks) desk.open();
  return desks;
}

async function openCase(
  run: Run,
  { id, reference, invitation }: { id: string; reference: string; invitation: string },
  progress: Progress,
) {
  const line = progress.phase(`Joint case ${reference}`, 1);
  await run.jointCase.release(invitation);
  await run.jointCase.accept(id);
  await run.jointCase.addMember(id);
  run.caseId = id;
  line.step(true);
  line.end();
}
