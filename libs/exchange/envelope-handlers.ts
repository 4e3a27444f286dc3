import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Content, SealedContent } from './domain/content';
import type { EnvelopeHeader } from './domain/envelope-header';
import type { Message } from './domain/outgoing-message';
import type { ReleaseCheck } from './domain/release-check';
import type { Thread, ThreadKind } from './domain/thread';
import { isReceiptKind } from './domain/receipt';

/** An envelope that is now part of the agency's copy of its thread: sent, or accepted in order. */
export interface Entry {
  readonly box: 'out' | 'in';
  readonly thread: Thread;
  readonly header: EnvelopeHeader;
  readonly content: SealedContent;
  readonly hash: string;
  readonly receivedAt: Date | null;
}

/** Where an envelope that begins a thread belongs at its receiver, or why it can't be taken (a code). */
export type Placement = { readonly deskId: string; readonly compartmentId: string } | { readonly refused: string };

/** What a feature does with the envelopes of its threads. All of it happens in the transaction that sends or accepts them. */
export interface EnvelopeHandler {
  readonly threadKind: ThreadKind;
  /** The kinds of message it handles; receipts in its threads come to it too. */
  readonly kinds: readonly string[];
  /** Where an incoming envelope of a new thread belongs. Called as the system principal `intake`. */
  place(tx: Transaction, header: EnvelopeHeader, content: SealedContent): Promise<Placement>;
  /** Whether an incoming envelope may follow in its thread: null, or a code that says why not. Pure reading. */
  admits(tx: Transaction, header: EnvelopeHeader, content: SealedContent): Promise<string | null>;
  /** Last checks of an own message before it is sealed; may complete `message.facts`. Throws a DomainError to stop the release. Returns the reference for the header. */
  beforeRelease(tx: Transaction, message: Message, content: Content): Promise<{ readonly reference: string }>;
  /** What `beforeRelease` would find, as lines for the second person. Pure reading. */
  checks(tx: Transaction, message: Message, content: Content): Promise<readonly ReleaseCheck[]>;
  /** The envelope is in the thread now. */
  entered(tx: Transaction, entry: Entry): Promise<void>;
  /** An own envelope of the thread was refused by its receiver and no longer counts: what was derived from the thread is derived anew. */
  dropped(tx: Transaction, thread: Thread): Promise<void>;
  /** An own message has come into another state without crossing: translated, given back or rejected. It is locked already, and saved. */
  moved?(tx: Transaction, message: Message): Promise<void>;
}

/** Every kind of message that can cross; receipts are the exchange's own. */
export const MESSAGE_KINDS = [
  'referral.original',
  'referral.clarification_request',
  'referral.clarification',
  'referral.interim_answer',
  'referral.final_answer',
  'referral.refusal',
  'referral.delay_notice',
  'referral.update',
  'referral.stop',
  'referral.resume',
  'referral.withdrawal',
  'referral.recall',
  'referral.outcome',
  'referral.permission_request',
  'referral.permission_grant',
  'referral.permission_denial',
  'referral.permission_end',
  'referral.evidential_use',
  'case.invitation',
  'case.acceptance',
  'case.decline',
  'case.note',
  'case.state',
  'case.leave',
] as const;

/** The handlers of all kinds, each kind with exactly one. */
@Injectable()
export class EnvelopeHandlers {
  private readonly handlers: EnvelopeHandler[] = [];

  register(handler: EnvelopeHandler): void {
    this.handlers.push(handler);
  }

  /** The handler of a kind; a receipt goes to the handler of its thread. Undefined for a kind nobody knows. */
  of(kind: string, threadKind: ThreadKind | null): EnvelopeHandler | undefined {
    return this.handlers.find((handler) => (isReceiptKind(kind) ? handler.threadKind === threadKind : handler.kinds.includes(kind)));
  }

  /** What is wrong with the registrations, one line each; the application refuses to boot unless it is nothing. */
  problems(): readonly string[] {
    const kinds = [...MESSAGE_KINDS, ...this.handlers.flatMap((handler) => handler.kinds)];
    return [...new Set<string>(kinds)].flatMap((kind) => {
      const count = this.handlers.filter((handler) => handler.kinds.includes(kind)).length;
      if (!(MESSAGE_KINDS as readonly string[]).includes(kind)) return [`envelope kind ${kind} is handled but not known`];
      return count === 1 ? [] : [`envelope kind ${kind} has ${count} handlers`];
    });
  }
}
