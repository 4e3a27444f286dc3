import { type Person, type Role, systemActor } from '@counterpart/kernel';
import { sentencesOf } from './sentences';
import { TranslationJob } from './translation-job';
import { TranslationSegment } from './translation-segment';

/** For the tests of this folder: people of one agency, and a job with its segments. */
const AGENCY = '0192a000-0000-7000-8000-000000000001';
export const AT = new Date('2026-03-02T08:15:00Z');

export const person = (userId: string, ...roles: readonly Role[]): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: AGENCY,
  agencyCode: 'DEA',
  userId,
  login: `${userId}@DEA`,
  name: userId,
  roles,
  deskIds: [],
});

export const translator = person('translator1', 'translator');
export const other = person('translator2', 'translator');
export const system = systemActor('translation', 'us', AGENCY);

export const newJob = (): TranslationJob =>
  TranslationJob.request(
    system,
    {
      id: 'job',
      messageId: 'message',
      deskId: 'desk',
      compartmentId: 'compartment',
      requestedAt: AT,
      sourceLanguage: 'en',
      targetLanguage: 'zh-CN',
      urgency: 'NORMAL',
      handling: ['H2'],
      words: 12,
      characters: 60,
      kind: 'referral.original',
      reference: null,
      dueAt: null,
      segments: 1,
    },
    AT,
  );

/** A job in the review of the other translator. */
export function jobInReview(): TranslationJob {
  const job = newJob();
  job.take(translator);
  job.finish(0);
  job.takeReview(other);
  return job;
}

export const newSegment = (text: string): TranslationSegment =>
  TranslationSegment.of(newJob(), 'segment', { position: 0, path: 'text' }, sentencesOf(text)[0]!);
