import { setTimeout as pause } from 'node:timers/promises';
import { atOnce } from './at-once';
import { messageOf, Refused, Unclear } from './faults';
import type { Session } from './session';
import type { Page, ShownJob, ShownSegment } from './shapes';
import type { Translator } from './translator';

const JOBS_AT_ONCE = 3;
const PAUSE_MS = 400;

/**
 * The two translators of an agency, for as long as the demonstration runs: one translates what waits, the other reviews it. They see
 * the segments and nothing of what is behind them.
 */
export class TranslationDesk {
  readonly faults: string[] = [];
  private isOpen = true;
  private work: Promise<void> = Promise.resolve();

  /** `since` is when the demonstration began: what waited before is left to whoever it waits for. */
  constructor(
    private readonly translator: Session,
    private readonly reviewer: Session,
    private readonly knowledge: Translator,
    private readonly since: string,
  ) {}

  open(): void {
    const desk = [() => this.translateWhatWaits(), () => this.reviewWhatWaits()];
    this.work = Promise.all(desk.map((round) => this.keep(round))).then(() => undefined);
  }

  /** Ends after the job at hand. */
  async close(): Promise<void> {
    this.isOpen = false;
    await this.work;
  }

  private async keep(round: () => Promise<number>): Promise<void> {
    while (this.isOpen) {
      const done = await round().catch((error: unknown) => {
        this.noteFault(error);
        return 0;
      });
      if (done === 0) await pause(PAUSE_MS);
    }
  }

  private async translateWhatWaits(): Promise<number> {
    const { userId } = this.translator.who;
    const jobs = [
      ...(await this.jobs(this.translator, 'state=translating&mine=true')),
      ...(await this.jobs(this.translator, 'state=pending')),
    ];
    return this.each(
      jobs.filter(({ translator }) => translator === null || translator.id === userId),
      (job) => this.translateJob(job),
    );
  }

  private async reviewWhatWaits(): Promise<number> {
    const { userId } = this.reviewer.who;
    const jobs = await this.jobs(this.reviewer, 'state=review');
    return this.each(
      jobs.filter(({ translator, reviewer }) => translator?.id !== userId && (reviewer === null || reviewer.id === userId)),
      (job) => this.reviewJob(job),
    );
  }

  private async jobs(by: Session, query: string): Promise<readonly ShownJob[]> {
    const found: ShownJob[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page<ShownJob> = await by.get(`/translations?limit=100&${query}${from}`);
      found.push(...page.items.filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(this.since)));
      cursor = page.next;
    }
    return found;
  }

  /** A job that somebody else has taken or that ended meanwhile is no fault; one whose answer was lost is found again in the next round. */
  private async each(jobs: readonly ShownJob[], work: (job: ShownJob) => Promise<void>): Promise<number> {
    await atOnce(JOBS_AT_ONCE, jobs, (job) => work(job).catch((error: unknown) => this.noteFault(error)));
    return jobs.length;
  }

  private async translateJob(job: ShownJob): Promise<void> {
    const path = `/translations/${job.id}`;
    if (job.state === 'pending') await this.translator.write('POST', `${path}/take`, { version: job.version });
    const { segments, sourceLanguage, version } = await this.translator.get<ShownJob>(path);
    for (const segment of segments ?? [])
      if (segment.state === 'pending' || segment.state === 'returned') await this.translate(path, segment, sourceLanguage);
    await this.translator.write('POST', `${path}/finish`, { version });
  }

  /** Writes what is known; where that lacks a number of its source, and where nothing is known, what stands in for it. */
  private async translate(path: string, segment: ShownSegment, from: string): Promise<void> {
    const known = this.knowledge.translate(segment.source, from);
    const put = (target: string, version: number) =>
      this.translator.write<ShownSegment & { readonly missing: readonly string[] }>('PUT', `${path}/segments/${segment.id}`, {
        version,
        body: { target },
      });
    const written = await put(known ?? this.knowledge.placeholder(segment.source, from), segment.version);
    if (written.missing.length > 0) await put(this.knowledge.placeholder(segment.source, from), written.version);
  }

  private async reviewJob(job: ShownJob): Promise<void> {
    const path = `/translations/${job.id}`;
    if (job.reviewer === null) await this.reviewer.write('POST', `${path}/review`, { version: job.version });
    const { segments, version } = await this.reviewer.get<ShownJob>(path);
    for (const { id, state, version: seen } of segments ?? [])
      if (state !== 'approved') await this.reviewer.write('POST', `${path}/segments/${id}/approve`, { version: seen });
    await this.reviewer.write('POST', `${path}/approve`, { version });
  }

  private noteFault(error: unknown): void {
    const isPassing = error instanceof Unclear || (error instanceof Refused && [404, 409, 412].includes(error.status));
    if (!isPassing) this.faults.push(messageOf(error));
  }
}
