import type { SystemActor } from '@counterpart/kernel';
import { Message, MessageContent } from '@counterpart/exchange';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { sourceHash } from './domain/memory-entry';
import { translationForgotten } from './domain/translation.events';
import { translationPolicy } from './domain/translation.policy';
import { TranslationJob } from './domain/translation-job';

const JOBS = 'select id from translation_job where agency_id = $1 and message_id = $2 order by id';
const FORGET = `delete from translation_segment where agency_id = $1 and job_id = $2 and not (path = any ($3::text[])) returning source`;
const FORGET_MEMORY = `delete from translation_memory where agency_id = $1 and compartment_id = $2 and source_language = $3 and target_language = $4
  and source_hash = any ($5::bytea[])`;

/** What is left of translations when a part of their message is no longer the agency's to hold. */
@Injectable()
export class ForgottenTranslations {
  constructor(private readonly uow: UnitOfWork) {}

  /** Destroys the sentences of fields that the message no longer has, in its translations and in the memory. Doing it again changes nothing. */
  forget(actor: SystemActor, messageId: string): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      await tx.lock(Message, messageId);
      const { content } = await tx.lock(MessageContent, messageId);
      for (const { id } of await tx.query<{ id: string }>(JOBS, [actor.agencyId, messageId])) {
        const job = await tx.lock(TranslationJob, id);
        translationPolicy.require(actor, 'translation.forget', job);
        const gone = await tx.query<{ source: string }>(FORGET, [actor.agencyId, id, Object.keys(content.texts)]);
        if (gone.length === 0) continue;
        const hashes = gone.map(({ source }) => `\\x${sourceHash(source).toString('hex')}`);
        tx.execute(FORGET_MEMORY, [actor.agencyId, job.compartmentId, job.sourceLanguage, job.targetLanguage, hashes]);
        tx.record(translationForgotten(id, { segments: gone.length }));
      }
    });
  }
}
