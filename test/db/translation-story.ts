import { Messages, type Translation } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { type DomainError, uuidv7 } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { ReviewingService, TranslatingService, TranslationsQueries } from '@counterpart/translations';
import { asAdmin } from './cluster';
import type { TestSystem } from './harness';

/** What the tests read of a job's JSON. */
export interface ShownJob {
  readonly version: number;
  readonly id: string;
  readonly state: string;
  readonly size: number;
  readonly translator: { readonly name: string } | null;
  readonly notes: readonly { readonly text: string }[] | null;
  readonly segments: readonly ShownSegment[] | null;
}
export interface ShownSegment {
  readonly version: number;
  readonly id: string;
  readonly path: string;
  readonly source: string;
  readonly target: string | null;
  readonly origin: string | null;
  readonly state: string;
  readonly comment: string | null;
}

const CHINESE: Readonly<Record<string, string>> = {
  'A fictional parcel': '虚构的包裹',
  'It weighs 3 kg.': '重3千克。',
  'Who sent it?': '谁寄的？',
  'CAS 103-90-2 was found.': '检出CAS 103-90-2。',
};

/** A translator's work. */
export const inChinese = (source: string): string => CHINESE[source] ?? `译文：${source}`;

/** The people and steps that the tests of translations are told with, all of DEA. A person is named by login. */
export class TranslationStory {
  constructor(private readonly system: TestSystem) {}

  /** A message in English to an agency that reads Chinese, given to the translators; its job is prepared. */
  async submit(texts: Readonly<Record<string, string>>, desk = 0, urgency: 'NORMAL' | 'URGENT_DIRECT' = 'NORMAL'): Promise<string> {
    const author = await this.system.person('liaison1@DEA');
    const deskId = author.deskIds[desk]!;
    const receiver = (await this.system.get(Directory).agencyByCode('NNCC'))!;
    const message = await this.system.get(UnitOfWork).run(author, (tx) =>
      this.system.get(Messages).draft(tx, {
        thread: { kind: 'referral', id: uuidv7(), deskId, compartmentId: deskId },
        kind: 'referral.original',
        to: { agencyId: receiver.id, deskId: receiver.desks[0]!.id },
        language: 'en',
        urgency,
        handling: ['H2'],
        exercise: false,
        facts: {},
        content: { texts, data: {} },
      }),
    );
    await this.system.get(Messages).submit(author, message.id, message.version);
    await this.system.runJobs();
    return message.id;
  }

  async message(id: string): Promise<{ state: string; version: number; translation: Translation | null; author_ids: string[] }> {
    const [row] = await asAdmin(
      async (client) =>
        (
          await client.query<{ state: string; version: number; translation: Translation | null; author_ids: string[] }>(
            'select m.state, m.version, m.author_ids, c.translation from message m join message_content c on c.id = m.id and c.agency_id = m.agency_id where m.id = $1',
            [id],
          )
        ).rows,
      this.system.database,
    );
    return row!;
  }

  /** The jobs of a message, oldest first. */
  async jobs(messageId: string): Promise<readonly { id: string; state: string }[]> {
    const sql = 'select id, state from translation_job where message_id = $1 order by requested_at';
    return asAdmin(async (client) => (await client.query<{ id: string; state: string }>(sql, [messageId])).rows, this.system.database);
  }

  async jobOf(messageId: string): Promise<string> {
    return (await this.jobs(messageId)).at(-1)!.id;
  }

  async shown(login: string, jobId: string): Promise<ShownJob> {
    return JSON.parse(await this.system.get(TranslationsQueries).one(await this.system.person(login), jobId)) as ShownJob;
  }

  async version(login: string, jobId: string): Promise<number> {
    return (await this.shown(login, jobId)).version;
  }

  async take(login: string, jobId: string): Promise<void> {
    await this.system.get(TranslatingService).take(await this.system.person(login), jobId, await this.version(login, jobId));
  }

  /** Translates every segment that has no translation. */
  async translate(login: string, jobId: string, write: (source: string) => string): Promise<void> {
    const person = await this.system.person(login);
    for (const { id, version, source, state } of (await this.shown(login, jobId)).segments ?? [])
      if (state === 'pending' || state === 'returned')
        await this.system.get(TranslatingService).translate(person, { jobId, id, version }, write(source), null);
  }

  async finish(login: string, jobId: string): Promise<void> {
    await this.system.get(TranslatingService).finish(await this.system.person(login), jobId, await this.version(login, jobId));
  }

  async takeReview(login: string, jobId: string): Promise<void> {
    await this.system.get(ReviewingService).take(await this.system.person(login), jobId, await this.version(login, jobId));
  }

  /** Approves every segment, and the job. */
  async approve(login: string, jobId: string): Promise<void> {
    const person = await this.system.person(login);
    for (const { id, version, state } of (await this.shown(login, jobId)).segments ?? [])
      if (state !== 'approved') await this.system.get(ReviewingService).approveSegment(person, { jobId, id, version });
    await this.system.get(ReviewingService).approve(person, jobId, await this.version(login, jobId));
  }

  /** All of it: translated by the first translator of the agency, reviewed by the second, attached. */
  async complete(messageId: string, write: (source: string) => string, agency = 'DEA'): Promise<void> {
    const jobId = await this.jobOf(messageId);
    await this.take(`translator1@${agency}`, jobId);
    await this.translate(`translator1@${agency}`, jobId, write);
    await this.finish(`translator1@${agency}`, jobId);
    await this.takeReview(`translator2@${agency}`, jobId);
    await this.approve(`translator2@${agency}`, jobId);
    await this.system.runJobs();
  }
}

/** The code that an attempt fails with; `none` where it succeeds. */
export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'none',
    (error: DomainError) => error.code,
  );
