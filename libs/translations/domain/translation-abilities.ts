import { type Abilities, defineAbilities, type Person } from '@counterpart/kernel';
import { nothingSentBack, segmentsLeft } from './translation.errors';
import { translationPolicy } from './translation.policy';
import { type JobCommand, jobLifecycle, TranslationJob } from './translation-job';

/** A job as far as its abilities go. The segments are those that the person sees. */
class StandingJob extends TranslationJob {
  readonly hasUntranslated!: boolean;
  readonly hasUnapproved!: boolean;
  readonly hasSentBack!: boolean;
}

/** What the tables and the rules look at, and nothing more. */
export type TranslationStanding = Pick<
  StandingJob,
  'state' | 'translatorId' | 'reviewerId' | 'hasUntranslated' | 'hasUnapproved' | 'hasSentBack'
>;

type Refusal = (job: StandingJob) => string | null;

const command =
  (of: JobCommand, then: Refusal = () => null): Refusal =>
  (job) =>
    jobLifecycle.refusal(job.state, of) ?? then(job);

const segmentsAreLeft = segmentsLeft('', 0).code;
const nothingIsSentBack = nothingSentBack().code;

/** The buttons of a job. */
export const translationAbilities = defineAbilities<StandingJob, keyof typeof translationPolicy.rows>(translationPolicy)({
  explain: ['translation.explain', () => null],
  take: ['translation.take', command('take')],
  translate: ['translation.translate', command('finish')],
  finish: ['translation.finish', command('finish', (job) => (job.hasUntranslated ? segmentsAreLeft : null))],
  takeReview: ['translation.take-review', command('approve')],
  review: ['translation.review', command('approve')],
  return: ['translation.review', command('return', (job) => (job.hasSentBack ? null : nothingIsSentBack))],
  approve: ['translation.approve', command('approve', (job) => (job.hasUnapproved ? segmentsAreLeft : null))],
});

/** What a person can do with a job as it stands. */
export const translationAbilitiesOf = (person: Person, standing: TranslationStanding): Abilities =>
  translationAbilities.of(person, Object.assign(new StandingJob(), standing));
