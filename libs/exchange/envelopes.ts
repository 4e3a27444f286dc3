import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { contentPurged } from './domain/exchange.events';

const PURGE = `update envelope_content set content = null, salt = null, purged_at = $3 where agency_id = $1 and id = $2 and purged_at is null`;

/** What happens to an envelope after it has arrived. */
@Injectable()
export class Envelopes {
  /** Destroys this copy's content and salt. The header stays, with a commitment that nobody can open any more. */
  purge(tx: Transaction, envelopeId: string): void {
    tx.execute(PURGE, [tx.actor.agencyId, envelopeId, tx.at.toISOString()]);
    tx.record(contentPurged(envelopeId, {}));
  }
}
