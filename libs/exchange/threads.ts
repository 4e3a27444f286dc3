import type { EventFacts, HandlingCode } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Address, Seen } from './domain/envelope-header';
import { Thread } from './domain/thread';

/** A header of the thread as one copy holds it. Times are ISO texts. */
export interface EntryHeader {
  readonly id: string;
  readonly box: 'out' | 'in';
  readonly state: string;
  readonly kind: string;
  readonly from: Address;
  readonly to: Address;
  readonly sentAt: string;
  readonly receivedAt: string | null;
  readonly seq: number;
  /** The last of the other's that its sender had accepted. */
  readonly seen: Seen | null;
  readonly handling: readonly HandlingCode[];
  readonly hash: string;
  readonly facts: EventFacts;
}

const ENTRIES = `
select id, box, state, kind, h->'from' as "from", h->'to' as "to", h->>'sentAt' as "sentAt", received_at as "receivedAt", seq, nullif(h->'seen', 'null') as seen, h->'handling' as handling,
       translate(encode(hash, 'base64'), '+/=', '-_') as hash, facts
  from (select e.*, convert_from(e.header, 'UTF8')::jsonb as h from envelope e
         where e.agency_id = $1 and e.thread_id = $2 and e.state in ('pending', 'delivered', 'accepted')) entries
 order by sent_at, id`;

/** A thread as this agency holds it. */
@Injectable()
export class Threads {
  /** Loads and locks a thread: what is derived from its entries is derived by one transaction at a time. */
  lock(tx: Transaction, id: string): Promise<Thread> {
    return tx.lock(Thread, id);
  }

  /** Begins a thread on this agency's side. */
  open(
    tx: Transaction,
    given: Pick<Thread, 'id' | 'kind' | 'deskId' | 'compartmentId' | 'exercise'> & { readonly reference?: string },
  ): Thread {
    return tx.insert(
      Object.assign(new Thread(), { reference: null, dueAt: null }, given, {
        agencyId: tx.actor.agencyId,
        side: tx.actor.side,
        createdAt: tx.at,
      }),
    );
  }

  /** The headers that count: sent ones that were not refused, and accepted ones; oldest first, equal times by id, so that both copies agree. */
  entries(tx: Transaction, threadId: string): Promise<EntryHeader[]> {
    return tx.query<EntryHeader>(ENTRIES, [tx.actor.agencyId, threadId]);
  }
}
