import { type Actor, anyone, definePolicy, relation } from '@counterpart/kernel';
import { reviewerTranslated } from './translation.errors';
import type { TranslationJob } from './translation-job';

const isPerson = (actor: Actor, userId: string | null): boolean => actor.kind === 'person' && actor.userId === userId;

/** Why a translator cannot do what whoever has the job can. */
const notYours = 'translation.not-yours';

const translator = relation<TranslationJob>('took it', (actor, job) => isPerson(actor, job.translatorId), notYours);
const reviewer = relation<TranslationJob>(
  'reviews it',
  (actor, job) => isPerson(actor, job.reviewerId) && !isPerson(actor, job.translatorId),
  notYours,
);
const another = relation<TranslationJob>(
  'another translator',
  (actor, job) => !isPerson(actor, job.translatorId),
  reviewerTranslated().code,
);
const worker = relation<TranslationJob>(
  'translates or reviews it',
  (actor, job) => translator(actor, job) || reviewer(actor, job),
  notYours,
);

/** Who translates, who reviews, and who sees how far it is. The sender's desk reads and explains; it does not write translations. */
export const translationPolicy = definePolicy<TranslationJob>('translation')({
  //                          translator              liaison            supervisor          the system
  'translation.list': { translator: anyone, liaison: anyone, supervisor: anyone },
  'translation.read': { translator: anyone, liaison: anyone, supervisor: anyone },
  'translation.explain': { translator: worker, liaison: anyone, supervisor: anyone },
  'translation.take': { translator: anyone },
  'translation.translate': { translator },
  'translation.finish': { translator },
  'translation.take-review': { translator: another },
  'translation.review': { translator: reviewer },
  'translation.approve': { translator: reviewer },
  'translation.prepare': { translation: anyone },
  'translation.attach': { translation: anyone },
  'translation.forget': { translation: anyone },
});
