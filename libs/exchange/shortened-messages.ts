import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Content, Translation } from './domain/content';
import { messageShortened, translationWithdrawn } from './domain/exchange.events';
import { messagePolicy } from './domain/message.policy';
import { Message, MessageContent } from './domain/outgoing-message';
import { Envelopes } from './envelopes';

/** What becomes of an own message when a part of it is no longer the agency's to hold. */
@Injectable()
export class ShortenedMessages {
  constructor(private readonly envelopes: Envelopes) {}

  /**
   * Leaves the part out, of the translation too; `without` returns the same content where there is nothing to leave out. What has not
   * crossed is a draft again, so that whoever translates or releases it sees what is left. What has crossed cannot be other than it was
   * signed: the content of its envelope is purged. Returns what is left; null where nothing was left out.
   */
  async shorten(tx: Transaction, id: string, without: (content: Content) => Content): Promise<Content | null> {
    const message = await tx.lock(Message, id);
    messagePolicy.require(tx.actor, 'message.shorten', message);
    const content = await tx.lock(MessageContent, id);
    const shortened = without(content.content);
    if (shortened === content.content) return null;
    content.content = shortened;
    content.translation = content.translation && translationOf(content.translation, shortened);
    if (message.state === 'translating') tx.record(translationWithdrawn(id, {}));
    if (message.state === 'released') this.envelopes.purge(tx, id);
    message.takeBack();
    tx.record(messageShortened(id, {}, shortened));
    tx.save(content);
    tx.save(message);
    return shortened;
  }
}

const translationOf = ({ language, texts }: Translation, content: Content): Translation => ({
  language,
  texts: Object.fromEntries(Object.entries(texts).filter(([path]) => Object.hasOwn(content.texts, path))),
});
