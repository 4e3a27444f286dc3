import { type SystemActor, uuidv7 } from '@counterpart/kernel';
import { Message } from '@counterpart/exchange';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { inReadingOrder } from './domain/reading-order';
import { sentencesOf } from './domain/sentences';
import { sizeOf } from './domain/text-size';
import { translationCancelled, translationPrepared } from './domain/translation.events';
import { translationPolicy } from './domain/translation.policy';
import { TranslationJob } from './domain/translation-job';
import { TranslationSegment } from './domain/translation-segment';
import { requestOf } from './request-of';
import { TranslationMemory } from './translation-memory';

/** Makes the jobs of messages that need a translation, and ends those of messages that were changed. */
@Injectable()
export class TranslationIntake {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly memory: TranslationMemory,
  ) {}

  /**
   * Brings the jobs of a message in line with what the message is now: one for the request it waits for, and none for an earlier one.
   * It may run twice, late, or in another order than the message changed: the result is the same.
   */
  follow(actor: SystemActor, messageId: string): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      const message = await tx.lock(Message, messageId);
      const requestedAt = requestOf(message);
      const jobs = await jobsOf(tx, messageId);
      for (const job of jobs.filter((one) => !one.isEnded && !one.answers(requestedAt))) {
        job.cancel(tx.at);
        tx.record(translationCancelled(job.id, { message: messageId }));
        tx.save(job);
      }
      if (requestedAt !== null && !jobs.some((job) => job.answers(requestedAt))) await this.prepare(tx, message, requestedAt);
    });
  }

  /** Cuts the texts into sentences and fills in those that were translated and reviewed before. */
  private async prepare(tx: Transaction, message: Message, requestedAt: Date): Promise<void> {
    const texts = await textsOf(tx, message.id);
    const sentences = inReadingOrder(Object.keys(texts)).flatMap((path) =>
      sentencesOf(texts[path] ?? '').map((sentence) => ({ path, sentence })),
    );
    const job = TranslationJob.request(
      tx.actor,
      {
        id: uuidv7(tx.at.getTime()),
        messageId: message.id,
        deskId: message.deskId,
        compartmentId: message.compartmentId,
        requestedAt,
        sourceLanguage: message.language,
        targetLanguage: message.targetLanguage ?? '',
        urgency: message.urgency,
        handling: message.handling,
        segments: sentences.length,
        ...sizeOf(sentences.map(({ sentence }) => sentence.text)),
        kind: message.kind,
        ...(await threadOf(tx, message.threadId)),
      },
      tx.at,
    );
    translationPolicy.require(tx.actor, 'translation.prepare', job);
    const known = await this.memory.find(
      tx,
      job,
      sentences.map(({ sentence }) => sentence.text),
    );
    tx.insert(job);
    let prefilled = 0;
    for (const [position, { path, sentence }] of sentences.entries()) {
      const segment = TranslationSegment.of(job, uuidv7(tx.at.getTime()), { position, path }, sentence);
      const target = known.get(sentence.text);
      if (target !== undefined) {
        segment.prefill(target);
        prefilled += 1;
      }
      tx.insert(segment);
    }
    tx.record(translationPrepared(job.id, { message: message.id, segments: sentences.length, prefilled }));
  }
}

async function jobsOf(tx: Transaction, messageId: string): Promise<readonly TranslationJob[]> {
  const rows = await tx.query<{ id: string }>('select id from translation_job where agency_id = $1 and message_id = $2 order by id', [
    tx.actor.agencyId,
    messageId,
  ]);
  const jobs: TranslationJob[] = [];
  for (const { id } of rows) jobs.push(await tx.lock(TranslationJob, id));
  return jobs;
}

async function textsOf(tx: Transaction, messageId: string): Promise<Readonly<Record<string, string>>> {
  const [row] = await tx.query<{ texts: Record<string, string> }>(
    `select content->'texts' as texts from message_content where agency_id = $1 and id = $2`,
    [tx.actor.agencyId, messageId],
  );
  return row?.texts ?? {};
}

/** What a job tells of its thread. Translators are told no case, not even by its number. */
async function threadOf(tx: Transaction, threadId: string): Promise<{ readonly reference: string | null; readonly dueAt: Date | null }> {
  const [thread] = await tx.query<{ reference: string | null; due: string | null }>(
    `select case when kind = 'referral' then reference end as reference, due_at as due from thread where agency_id = $1 and id = $2`,
    [tx.actor.agencyId, threadId],
  );
  return { reference: thread?.reference ?? null, dueAt: thread?.due ? new Date(thread.due) : null };
}
