import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Envelope } from './domain/envelope';
import type { Seen } from './domain/envelope-header';
import { type Position, START } from './domain/thread-order';

/** One direction of a thread. */
export interface Direction {
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
}

const ENSURE = `insert into thread_position (agency_id, side_id, thread_id, from_agency_id, to_agency_id) values ($1, $2, $3, $4, $5)
on conflict (agency_id, thread_id, from_agency_id, to_agency_id) do nothing`;
const SELECT = `select next_seq as "nextSeq", translate(encode(last_hash, 'base64'), '+/=', '-_') as "lastHash" from thread_position
where agency_id = $1 and thread_id = $2 and from_agency_id = $3 and to_agency_id = $4`;
const ADVANCE = `update thread_position set next_seq = $5, last_hash = $6
where agency_id = $1 and thread_id = $2 and from_agency_id = $3 and to_agency_id = $4`;

/** How far each direction of a thread has come, on this agency's copy. */
@Injectable()
export class Positions {
  /** The position of one direction, locked until the transaction ends: envelopes of one direction are numbered and accepted one by one. */
  async lock(tx: Transaction, threadId: string, fromAgencyId: string, toAgencyId: string): Promise<Position> {
    const { agencyId, side } = tx.actor;
    tx.execute(ENSURE, [agencyId, side, threadId, fromAgencyId, toAgencyId]);
    const [position] = await tx.query<Position>(`${SELECT} for update`, [agencyId, threadId, fromAgencyId, toAgencyId]);
    return position ?? START;
  }

  /** The last envelope accepted from the other agency; null before its first. */
  async seen(tx: Transaction, threadId: string, otherAgencyId: string): Promise<Seen | null> {
    const { agencyId } = tx.actor;
    const [position] = await tx.query<Position>(SELECT, [agencyId, threadId, otherAgencyId, agencyId]);
    if (position === undefined || position.lastHash === null) return null;
    return { seq: position.nextSeq - 1, hash: position.lastHash };
  }

  /** Moves a direction past this envelope. */
  advance(tx: Transaction, threadId: string, direction: Direction, envelope: Pick<Envelope, 'header' | 'hash'>): void {
    tx.execute(ADVANCE, [
      tx.actor.agencyId,
      threadId,
      direction.fromAgencyId,
      direction.toAgencyId,
      envelope.header.seq + 1,
      Buffer.from(envelope.hash, 'base64url'),
    ]);
  }
}
