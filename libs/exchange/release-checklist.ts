import type { Person } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Border } from './border';
import { messagePolicy } from './domain/message.policy';
import { Message, MessageContent } from './domain/outgoing-message';
import { RELEASE_CHECKS, type ReleaseCheck, releaseCheck } from './domain/release-check';
import { EnvelopeHandlers } from './envelope-handlers';

/** What stands in the way of a release, line by line, as it would be found if the person released the message now. Changes nothing. */
@Injectable()
export class ReleaseChecklist {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly border: Border,
    private readonly handlers: EnvelopeHandlers,
  ) {}

  /** The lines in their order; empty for what does not wait for its release, or is not to be seen. */
  of(person: Person, id: string): Promise<readonly ReleaseCheck[]> {
    return this.uow.run(person, async (tx) => {
      const message = await tx.lockIfThere(Message, id);
      const content = await tx.lockIfThere(MessageContent, id);
      if (message === null || content === null || message.state !== 'awaiting_release') return [];
      const lines = [
        releaseCheck('second_person', messagePolicy.allows(person, 'message.release', message) ? [] : ['message.release']),
        translation(message, content),
        ...(await this.border.checks(tx, message)),
        ...(await this.ofFeature(tx, message, content)),
      ];
      return lines.toSorted((a, b) => RELEASE_CHECKS.indexOf(a.code) - RELEASE_CHECKS.indexOf(b.code));
    });
  }

  private ofFeature(tx: Transaction, message: Message, { content }: MessageContent): Promise<readonly ReleaseCheck[]> {
    const handler = this.handlers.of(message.kind, null);
    if (handler === undefined) throw new Error(`No handler for ${message.kind}`);
    return handler.checks(tx, message, content);
  }
}

const translation = ({ targetLanguage }: Message, { translation: made }: MessageContent): ReleaseCheck =>
  releaseCheck('translation', targetLanguage === null || made?.language === targetLanguage ? [] : [targetLanguage]);
