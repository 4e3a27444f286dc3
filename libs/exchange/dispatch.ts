import { randomBytes } from 'node:crypto';
import { AgencyKeys, Directory } from '@counterpart/identity';
import { type EventFacts, type HandlingCode, uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { NO_CONTENT, type SealedContent } from './domain/content';
import { type Envelope, sealEnvelope } from './domain/envelope';
import type { Address, EnvelopeDraft, Urgency } from './domain/envelope-header';
import { envelopeSent, receiptIssued } from './domain/exchange.events';
import type { ReceiptKind } from './domain/receipt';
import { EnvelopeContent, type EnvelopeState, StoredEnvelope } from './domain/stored-envelope';
import type { Thread } from './domain/thread';
import { EnvelopeHandlers } from './envelope-handlers';
import { Positions } from './positions';

/** Whom an envelope goes to. */
export interface Recipient {
  readonly agencyId: string;
  readonly deskId: string;
}

/** What is sealed; number, time and signature follow from the sending. */
export interface Sending {
  readonly id?: string;
  readonly thread: Thread;
  readonly to: Recipient;
  readonly kind: string;
  readonly urgency: Urgency | null;
  readonly handling: readonly HandlingCode[];
  readonly language: string | null;
  readonly exercise: boolean;
  readonly facts: EventFacts;
  readonly content: SealedContent;
}

/** Signs what crosses, numbers it in its thread and writes it down to be delivered, in the caller's transaction. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly directory: Directory,
    private readonly keys: AgencyKeys,
    private readonly handlers: EnvelopeHandlers,
    private readonly positions: Positions,
  ) {}

  /** Sends an envelope: from here on a job keeps delivering it until the receiver has answered. */
  async send(tx: Transaction, sending: Sending): Promise<Envelope> {
    const envelope = await this.seal(tx, sending, 'pending');
    tx.record(envelopeSent(envelope.header.id, { kind: sending.kind, thread: sending.thread.id, hash: envelope.hash }));
    return envelope;
  }

  /** Signs the receipt that is the answer to a delivery: it is handed over with it, as often as that is repeated, and waits for nothing. */
  async answer(tx: Transaction, thread: Thread, to: Recipient, kind: ReceiptKind, facts: EventFacts): Promise<Envelope> {
    const envelope = await this.seal(tx, contentFree(thread, to, kind, facts), 'delivered');
    tx.record(receiptIssued(envelope.header.id, { kind, thread: thread.id, hash: envelope.hash }));
    return envelope;
  }

  /** Sends a receipt: content-free, so that nobody needs to release it. */
  receipt(tx: Transaction, thread: Thread, to: Recipient, kind: ReceiptKind, facts: EventFacts): Promise<Envelope> {
    return this.send(tx, contentFree(thread, to, kind, facts));
  }

  /** Sends a message that says nothing but its codes, and therefore needs no release. */
  notice(tx: Transaction, thread: Thread, to: Recipient, kind: string, facts: EventFacts): Promise<Envelope> {
    return this.send(tx, contentFree(thread, to, kind, facts));
  }

  private async seal(tx: Transaction, sending: Sending, state: EnvelopeState): Promise<Envelope> {
    const { thread, to, content } = sending;
    const [from, toAddress] = await Promise.all([this.address(tx.actor.agencyId, thread.deskId), this.address(to.agencyId, to.deskId)]);
    const position = await this.positions.lock(tx, thread.id, tx.actor.agencyId, to.agencyId);
    const draft: EnvelopeDraft = {
      id: sending.id ?? uuidv7(tx.at.getTime()),
      kind: sending.kind,
      reference: referenceOf(thread),
      thread: thread.id,
      seq: position.nextSeq,
      prev: position.lastHash,
      seen: await this.positions.seen(tx, thread.id, to.agencyId),
      from,
      to: toAddress,
      sentAt: tx.at.toISOString(),
      urgency: sending.urgency,
      handling: sending.handling,
      language: sending.language,
      exercise: sending.exercise,
      facts: sending.facts,
    };
    const envelope = sealEnvelope(draft, content, await this.keys.signingKey(from.agency), randomBytes(32));
    this.write(tx, sending, envelope, state);
    this.positions.advance(tx, thread.id, { fromAgencyId: tx.actor.agencyId, toAgencyId: to.agencyId }, envelope);
    const entry = { box: 'out', thread, header: envelope.header, content, hash: envelope.hash, receivedAt: null } as const;
    await this.handlers.of(sending.kind, thread.kind)?.entered(tx, entry);
    return envelope;
  }

  private write(tx: Transaction, { thread, to }: Sending, envelope: Envelope, state: EnvelopeState): void {
    const { agencyId, side } = tx.actor;
    tx.insert(
      Object.assign(new StoredEnvelope(), {
        agencyId,
        side,
        id: envelope.header.id,
        box: 'out',
        state,
        threadId: thread.id,
        kind: envelope.header.kind,
        fromAgencyId: agencyId,
        toAgencyId: to.agencyId,
        deskId: thread.deskId,
        seq: envelope.header.seq,
        hash: Buffer.from(envelope.hash, 'base64url'),
        header: envelope.headerBytes,
        signature: envelope.signature,
        keyId: envelope.keyId,
        facts: envelope.header.facts,
        sentAt: tx.at,
        receivedAt: null,
        trouble: null,
        attempts: 0,
      }),
    );
    tx.insert(
      Object.assign(new EnvelopeContent(), {
        agencyId,
        side,
        id: envelope.header.id,
        compartmentId: thread.compartmentId,
        content: envelope.contentBytes.toString('utf8'),
        salt: envelope.salt,
        purgedAt: null,
      }),
    );
  }

  private async address(agencyId: string, deskId: string): Promise<Address> {
    const agency = await this.directory.agency(agencyId);
    return { side: agency.side, agency: agency.code, desk: (await this.directory.desk(agencyId, deskId)).code };
  }
}

function referenceOf(thread: Thread): string {
  if (thread.reference === null) throw new Error(`Thread ${thread.id} has no reference: its first message was not released`);
  return thread.reference;
}

const contentFree = (thread: Thread, to: Recipient, kind: string, facts: EventFacts): Sending => ({
  thread,
  to,
  kind,
  facts,
  urgency: null,
  handling: ['H0'],
  language: null,
  exercise: thread.exercise,
  content: NO_CONTENT,
});
