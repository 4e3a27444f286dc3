import type { Transaction } from '@counterpart/platform/database';
import { Directory } from '@counterpart/identity';
import { Injectable } from '@nestjs/common';
import type { Answer } from './answer';
import type { SealedContent } from './domain/content';
import type { Envelope } from './domain/envelope';
import { envelopeAccepted, envelopeHeld, envelopeRefused } from './domain/exchange.events';
import { isReceiptKind } from './domain/receipt';
import { EnvelopeContent, type EnvelopeState, StoredEnvelope } from './domain/stored-envelope';
import type { Thread } from './domain/thread';
import { encodeWire } from './domain/wire';
import { Dispatch, type Recipient } from './dispatch';
import { EnvelopeHandlers } from './envelope-handlers';
import type { Direction } from './positions';

/** Writes what has arrived: into the thread, or held beside it until what came before it is there. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly directory: Directory,
    private readonly handlers: EnvelopeHandlers,
    private readonly dispatch: Dispatch,
  ) {}

  /** The envelope is next in its thread: it is stored, handled, and answered with a receipt unless it is one. */
  async enter(tx: Transaction, thread: Thread, envelope: Envelope, direction: Direction): Promise<Answer> {
    this.write(tx, thread, envelope, direction, 'accepted');
    await this.apply(tx, thread, envelope);
    if (isReceiptKind(envelope.header.kind)) return { status: 'accepted', receipt: null };
    const receipt = await this.dispatch.answer(tx, thread, await this.senderOf(envelope), 'receipt.delivered', aboutNow(tx, envelope));
    return { status: 'accepted', receipt: encodeWire(receipt) };
  }

  /** It came too early: stored, not handled, and not yet receipted. */
  hold(tx: Transaction, thread: Thread, envelope: Envelope, direction: Direction): Answer {
    this.write(tx, thread, envelope, direction, 'held');
    tx.record(envelopeHeld(envelope.header.id, { kind: envelope.header.kind, thread: thread.id, seq: envelope.header.seq }));
    return { status: 'held' };
  }

  /** A held one whose turn has come. */
  async enterHeld(tx: Transaction, thread: Thread, envelope: Envelope): Promise<void> {
    tx.execute(`update envelope set state = 'accepted' where agency_id = $1 and id = $2`, [tx.actor.agencyId, envelope.header.id]);
    await this.apply(tx, thread, envelope);
    if (!isReceiptKind(envelope.header.kind))
      await this.dispatch.receipt(tx, thread, await this.senderOf(envelope), 'receipt.delivered', aboutNow(tx, envelope));
  }

  /** A held one that may not follow after all: it stays as evidence and never counts. */
  dropHeld(tx: Transaction, envelope: Envelope, reason: string): void {
    tx.execute(`update envelope set state = 'undeliverable', trouble = $3 where agency_id = $1 and id = $2`, [
      tx.actor.agencyId,
      envelope.header.id,
      reason,
    ]);
    tx.record(envelopeRefused(envelope.header.id, { reason }));
  }

  private async apply(tx: Transaction, thread: Thread, { header, content, hash }: Envelope): Promise<void> {
    tx.record(envelopeAccepted(header.id, { kind: header.kind, thread: thread.id, hash }));
    const entry = { box: 'in', thread, header, content: content as SealedContent, hash, receivedAt: tx.at } as const;
    await this.handlers.of(header.kind, thread.kind)?.entered(tx, entry);
  }

  private write(tx: Transaction, thread: Thread, envelope: Envelope, direction: Direction, state: EnvelopeState): void {
    const { agencyId, side } = tx.actor;
    const { header } = envelope;
    tx.insert(
      Object.assign(new StoredEnvelope(), {
        agencyId,
        side,
        id: header.id,
        box: 'in',
        state,
        threadId: thread.id,
        kind: header.kind,
        ...direction,
        deskId: thread.deskId,
        seq: header.seq,
        hash: Buffer.from(envelope.hash, 'base64url'),
        header: envelope.headerBytes,
        signature: envelope.signature,
        keyId: envelope.keyId,
        facts: header.facts,
        sentAt: new Date(header.sentAt),
        receivedAt: tx.at,
        trouble: null,
        attempts: 0,
      } as const),
    );
    tx.insert(
      Object.assign(new EnvelopeContent(), {
        agencyId,
        side,
        id: header.id,
        compartmentId: thread.compartmentId,
        content: envelope.contentBytes.toString('utf8'),
        salt: envelope.salt,
        purgedAt: null,
      }),
    );
  }

  /** A receipt goes back to the desk that wrote. */
  private async senderOf({ header }: Envelope): Promise<Recipient> {
    const agency = await this.directory.agencyByCode(header.from.agency);
    const desk = agency?.desks.find(({ code }) => code === header.from.desk);
    if (agency === null || desk === undefined) throw new Error(`The directory has no desk ${header.from.agency}/${header.from.desk}`);
    return { agencyId: agency.id, deskId: desk.id };
  }
}

const aboutNow = (tx: Transaction, { header, hash }: Envelope) => ({ of: header.id, ofHash: hash, at: tx.at.toISOString() });
