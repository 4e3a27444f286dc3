import { type Person, uuidv7 } from '@counterpart/kernel';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { translationExplained } from './domain/translation.events';
import { translationPolicy } from './domain/translation.policy';
import { TranslationJob } from './domain/translation-job';
import { TranslationNote } from './domain/translation-note';

/** What the sender's desk and the translators have to say to each other about a text. */
@Injectable()
export class TranslationNotes {
  constructor(private readonly idempotency: Idempotency) {}

  /** Adds a note to a job that has not ended. */
  add(person: Person, request: RequestKey | null, jobId: string, text: string): Promise<{ readonly id: string }> {
    return this.idempotency.run(person, request, async (tx) => {
      const job = await tx.lock(TranslationJob, jobId);
      translationPolicy.require(person, 'translation.explain', job);
      job.requireState('cancel');
      const { agencyId, side, userId } = person;
      const note = {
        agencyId,
        side,
        id: uuidv7(tx.at.getTime()),
        jobId,
        compartmentId: job.compartmentId,
        authorId: userId,
        at: tx.at,
        text,
      };
      tx.insert(Object.assign(new TranslationNote(), note));
      tx.record(translationExplained(jobId, {}, { text }));
      return { id: note.id };
    });
  }
}
