import { uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Answer } from './answer';
import { Arrivals } from './arrivals';
import type { SealedContent } from './domain/content';
import type { Envelope } from './domain/envelope';
import { evidenceOf } from './domain/evidence';
import { envelopeRefused } from './domain/exchange.events';
import { isReceiptKind, readReceipt } from './domain/receipt';
import { Thread } from './domain/thread';
import { closeGap, type OrderRefusal, place, type Placed, type Position } from './domain/thread-order';
import { EnvelopeHandlers } from './envelope-handlers';
import { KnownEnvelopes } from './known-envelopes';
import { type Direction, Positions } from './positions';
import { Threads } from './threads';

const KEEP = `insert into envelope_refused (agency_id, side_id, id, received_at, reason, wire, wire_end, wire_length, wire_sha256)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Takes an authentic envelope into its thread: in order, once, by the rules of its kind. All in the receiver's transaction. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly known: KnownEnvelopes,
    private readonly positions: Positions,
    private readonly threads: Threads,
    private readonly handlers: EnvelopeHandlers,
    private readonly arrivals: Arrivals,
  ) {}

  async take(tx: Transaction, envelope: Envelope, wire: string, direction: Direction): Promise<Answer> {
    const { header } = envelope;
    // The thread first: of two deliveries of one envelope at once, the second waits here and then sees what the first has taken in.
    const begun = await tx.lockIfThere(Thread, header.thread);
    const rivals = await this.known.rivals(tx, envelope, direction);
    if (begun === null && header.seq > 1 && rivals.length === 0) return { status: 'held' };
    const thread = begun ?? (await this.begin(tx, envelope));
    if ('refused' in thread) return this.refuse(tx, wire, thread.refused);

    const position = await this.positions.lock(tx, thread.id, direction.fromAgencyId, direction.toAgencyId);
    const placement = place(placed(envelope), position, rivals);
    if (placement.decision === 'duplicate') return this.again(tx, thread.id, header.id);
    if (placement.decision === 'refuse')
      return (await this.refusedBefore(tx, wire, placement.reason)) ?? this.refuse(tx, wire, placement.reason);
    if (placement.decision === 'hold') return this.arrivals.hold(tx, thread, envelope, direction);

    const fault = await this.faultOf(tx, thread, envelope, direction);
    const answer = fault === null ? await this.arrivals.enter(tx, thread, envelope, direction) : this.refuse(tx, wire, fault);
    // A refused one was the sender's next all the same: what follows it must not wait for it for ever.
    this.positions.advance(tx, thread.id, direction, envelope);
    await this.follow(tx, thread, direction, placement.position);
    return answer;
  }

  /** Keeps what was refused as it came, or the ends of what is very long. */
  refuse(tx: Transaction, wire: string, reason: string): Answer {
    const id = uuidv7(tx.at.getTime());
    const kept = evidenceOf(wire);
    const { agencyId, side } = tx.actor;
    tx.execute(KEEP, [agencyId, side, id, tx.at.toISOString(), reason, kept.wire, kept.wireEnd, kept.length, kept.sha256]);
    tx.record(envelopeRefused(id, { reason }));
    return { status: 'refused', reason };
  }

  /** The first envelope of a thread: its handler says where it belongs here. */
  private async begin(tx: Transaction, { header, content }: Envelope): Promise<Thread | { readonly refused: string }> {
    const handler = isReceiptKind(header.kind) ? undefined : this.handlers.of(header.kind, null);
    if (handler === undefined) return { refused: isReceiptKind(header.kind) ? 'unknown-thread' : 'unknown-kind' };
    const placement = await handler.place(tx, header, content as SealedContent);
    if ('refused' in placement) return placement;
    return this.threads.open(tx, {
      id: header.thread,
      kind: handler.threadKind,
      reference: header.reference,
      exercise: header.exercise,
      ...placement,
    });
  }

  private async faultOf(tx: Transaction, thread: Thread, { header, content }: Envelope, direction: Direction): Promise<string | null> {
    const handler = this.handlers.of(header.kind, thread.kind);
    if (handler === undefined) return 'unknown-kind';
    if (isReceiptKind(header.kind)) {
      const receipt = readReceipt(header.kind, header.facts);
      return receipt !== null && (await this.known.isOwn(tx, thread.id, receipt.facts, direction.fromAgencyId)) ? null : 'bad-receipt';
    }
    if (handler.threadKind !== thread.kind) return 'wrong-thread';
    return handler.admits(tx, header, content as SealedContent);
  }

  /** What was held behind the one that has just come. Their senders get the receipts as envelopes of their own. */
  private async follow(tx: Transaction, thread: Thread, direction: Direction, position: Position): Promise<void> {
    const held = await this.known.held(tx, thread.id, direction);
    const closed = closeGap(
      position,
      held.map((envelope) => ({ ...placed(envelope), envelope })),
    );
    for (const { envelope } of closed.accepted) {
      const fault = await this.faultOf(tx, thread, envelope, direction);
      if (fault === null) await this.arrivals.enterHeld(tx, thread, envelope);
      else await this.arrivals.dropHeld(tx, envelope, fault);
      this.positions.advance(tx, thread.id, direction, envelope);
    }
    if (closed.broken !== null) await this.arrivals.dropHeld(tx, closed.broken.envelope, 'broken-chain');
  }

  /** Its place is behind us because it was refused there: the same answer as then, and no second piece of evidence. */
  private async refusedBefore(tx: Transaction, wire: string, reason: OrderRefusal): Promise<Answer | null> {
    const before = reason === 'replayed' ? await this.known.refusalOf(tx, wire) : null;
    return before === null ? null : { status: 'refused', reason: before };
  }

  /** The same envelope again: the same answer as before. */
  private async again(tx: Transaction, threadId: string, id: string): Promise<Answer> {
    const sql = 'select state, trouble from envelope where agency_id = $1 and id = $2';
    const [row] = await tx.query<{ state: string; trouble: string | null }>(sql, [tx.actor.agencyId, id]);
    if (row?.state === 'held') return { status: 'held' };
    // It waited for an earlier one, and could not follow it after all.
    if (row?.state === 'undeliverable') return { status: 'refused', reason: row.trouble ?? 'broken-chain' };
    return { status: 'duplicate', receipt: await this.known.receiptFor(tx, threadId, id) };
  }
}

const placed = ({ header, hash }: Envelope): Placed => ({ id: header.id, seq: header.seq, prev: header.prev, hash });
