import type { SystemActor } from '@counterpart/kernel';
import { Message, Messages } from '@counterpart/exchange';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { reassemble } from './domain/reassembly';
import { translationPolicy } from './domain/translation.policy';
import { TranslationJob } from './domain/translation-job';
import { requestOf } from './request-of';
import { TranslationMemory } from './translation-memory';

interface Approved {
  readonly path: string;
  readonly before: string;
  readonly source: string;
  readonly after: string;
  readonly target: string;
  readonly by: string;
}

const MESSAGE = 'select message_id as "messageId" from translation_job where agency_id = $1 and id = $2';
const SEGMENTS = `select path, space_before as before, source, space_after as after, target, approved_by as by from translation_segment
 where agency_id = $1 and job_id = $2 and state = 'approved' order by position`;

/**
 * Gives an approved translation to its message. The system does it, because neither translator nor reviewer may see the message: they
 * see its sentences.
 */
@Injectable()
export class TranslationAttachment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly memory: TranslationMemory,
  ) {}

  /** Keeps the reviewed sentences and attaches the texts, in one transaction; does nothing to a message that does not wait for it any more. */
  attach(actor: SystemActor, jobId: string): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      const [found] = await tx.query<{ messageId: string }>(MESSAGE, [actor.agencyId, jobId]);
      if (found === undefined) return;
      // The message first, as everywhere: two transactions never wait for each other.
      const message = await tx.lock(Message, found.messageId);
      const job = await tx.lock(TranslationJob, jobId);
      translationPolicy.require(actor, 'translation.attach', job);
      const { translatorId, endedAt } = job;
      if (job.state !== 'approved' || translatorId === null || endedAt === null) return;
      const segments = await segmentsOf(tx, jobId);
      this.memory.keep(
        tx,
        job,
        segments.map(({ source, target, by }) => ({ source, target, reviewedBy: by, reviewedAt: endedAt })),
      );
      if (!job.answers(requestOf(message))) return;
      await this.messages.attachTranslation(
        tx,
        message.id,
        { language: job.targetLanguage, texts: textsOf(segments, job) },
        { translatorId, reviewerId: job.reviewerId },
      );
    });
  }
}

const segmentsOf = (tx: Transaction, jobId: string): Promise<Approved[]> => tx.query<Approved>(SEGMENTS, [tx.actor.agencyId, jobId]);

/** The translated texts by their fields. */
function textsOf(segments: readonly Approved[], { targetLanguage }: TranslationJob): Readonly<Record<string, string>> {
  const paths = [...new Set(segments.map(({ path }) => path))];
  const sentencesOf = (path: string) =>
    segments.filter((segment) => segment.path === path).map(({ before, target, after }) => ({ before, text: target, after }));
  return Object.fromEntries(paths.map((path) => [path, reassemble(sentencesOf(path), targetLanguage)]));
}
