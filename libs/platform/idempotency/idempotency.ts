import { DomainError, type Person } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';

/** A creating request that may come twice: the key its sender made up, and what identifies its content. */
export interface RequestKey {
  readonly key: string;
  /** Method and pattern of the route. */
  readonly route: string;
  /** SHA-256 of path parameters and body. */
  readonly hash: Buffer;
}

const CLAIM = `select set_config('app.request', pg_try_advisory_xact_lock(hashtextextended($1, 0))::text, true)`;
const FIND = `select current_setting('app.request') = 'true' as mine, k.route, k.request_hash as hash, k.body
  from (values (1)) one left join idempotency_key k on k.agency_id = $1 and k.user_id = $2 and k.key = $3`;
const KEEP = `insert into idempotency_key (agency_id, side_id, user_id, key, route, request_hash, body, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const FORGET = 'delete from idempotency_key where agency_id = $1 and user_id = $2 and created_at < $3';

/** Nobody repeats a request after so long: the person's next one takes the key away. */
const KEPT_MS = 48 * 3_600_000;

interface Found {
  readonly mine: boolean;
  readonly route: string | null;
  readonly hash: string | null;
  readonly body: string | null;
}

/**
 * Makes a creating verb happen once for each key, whatever the network does to the answer. The key, and the result to answer again
 * with, are written in the transaction of the write itself: one cannot be committed without the other, and what was refused or
 * undone leaves no key. A lock that lives as long as the transaction answers a second request that comes meanwhile, so that nothing
 * is left behind by a process that dies.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Runs the work in one transaction and returns its result as JSON reads it again; without a key, simply so. The same request
   * again gets the same result and does nothing; another request with the key is `invalid` (422), one while the first still
   * runs a `conflict` (409). The controller answers with nothing but this result, so that status and body are the same again.
   */
  run<T extends object>(actor: Person, request: RequestKey | null, work: (tx: Transaction) => Promise<T> | T): Promise<T> {
    if (request === null) return this.uow.run(actor, work);
    return this.uow.run(actor, async (tx) => {
      const { agencyId, side, userId } = actor;
      // Two statements, so that the second sees what the holder of the lock before has committed; one round trip.
      tx.execute(CLAIM, [`${agencyId} ${userId} ${request.key}`]);
      const [found] = await tx.query<Found>(FIND, [agencyId, userId, request.key]);
      if (found?.mine !== true)
        throw new DomainError('conflict', 'request.running', 'The same request is being worked on. Ask again shortly.');
      if (found.body !== null) return answered<T>(found, request);
      const body = JSON.stringify(await work(tx));
      tx.execute(FORGET, [agencyId, userId, new Date(tx.at.getTime() - KEPT_MS).toISOString()]);
      tx.execute(KEEP, [agencyId, side, userId, request.key, request.route, request.hash, body, tx.at.toISOString()]);
      return JSON.parse(body) as T;
    });
  }
}

function answered<T>({ route, hash, body }: Found, request: RequestKey): T {
  if (route !== request.route || hash !== `\\x${request.hash.toString('hex')}`) {
    throw new DomainError('invalid', 'request.other', 'This Idempotency-Key was used for another request.');
  }
  return JSON.parse(body!) as T;
}
