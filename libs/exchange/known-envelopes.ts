import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { SealedContent } from './domain/content';
import type { Envelope } from './domain/envelope';
import { readHeader } from './domain/envelope';
import { wireHash } from './domain/evidence';
import type { About } from './domain/receipt';
import { isRefusal } from './domain/refusal';
import type { Known } from './domain/thread-order';
import { encodeWire } from './domain/wire';
import type { Direction } from './positions';

const KNOWN = `
select id, seq, translate(encode(hash, 'base64'), '+/=', '-_') as hash from envelope where agency_id = $1 and id = $2
union
select id, seq, translate(encode(hash, 'base64'), '+/=', '-_') as hash from envelope
 where agency_id = $1 and thread_id = $3 and from_agency_id = $4 and to_agency_id = $5 and seq = $6`;

const STORED = `
select encode(e.header, 'base64') as header, encode(e.signature, 'base64') as signature, e.key_id as "keyId", c.content, encode(c.salt, 'base64') as salt,
       translate(encode(e.hash, 'base64'), '+/=', '-_') as hash
  from envelope e join envelope_content c on c.agency_id = e.agency_id and c.id = e.id
 where e.agency_id = $1`;

interface StoredParts {
  readonly header: string;
  readonly signature: string;
  readonly keyId: string;
  readonly content: string | null;
  readonly salt: string | null;
  readonly hash: string;
}

/** What this agency's copy holds already. */
@Injectable()
export class KnownEnvelopes {
  /** Those with the id or the place of an arriving one: enough to tell a duplicate from a conflict. */
  rivals(tx: Transaction, { header }: Envelope, direction: Direction): Promise<Known[]> {
    return tx.query<Known>(KNOWN, [tx.actor.agencyId, header.id, header.thread, direction.fromAgencyId, direction.toAgencyId, header.seq]);
  }

  /** The held ones of a direction, in order. */
  async held(tx: Transaction, threadId: string, direction: Direction): Promise<Envelope[]> {
    const where = `and e.thread_id = $2 and e.from_agency_id = $3 and e.to_agency_id = $4 and e.state = 'held' order by e.seq`;
    const rows = await tx.query<StoredParts>(`${STORED} ${where}`, [
      tx.actor.agencyId,
      threadId,
      direction.fromAgencyId,
      direction.toAgencyId,
    ]);
    return rows.map(fromStored);
  }

  /** One of the agency's envelopes as it travels; null where its content has been purged. */
  async wire(tx: Transaction, id: string): Promise<string | null> {
    const [row] = await tx.query<StoredParts>(`${STORED} and e.id = $2`, [tx.actor.agencyId, id]);
    return row === undefined || row.content === null ? null : encodeWire(fromStored(row));
  }

  /** Whether a receipt is about an envelope that this agency sent, in this thread, to the agency that receipts it. */
  async isOwn(tx: Transaction, threadId: string, { of, ofHash }: About, toAgencyId: string): Promise<boolean> {
    const sql = `select 1 as found from envelope
      where agency_id = $1 and id = $2 and thread_id = $3 and box = 'out' and to_agency_id = $4 and hash = $5`;
    const rows = await tx.query(sql, [tx.actor.agencyId, of, threadId, toAgencyId, Buffer.from(ofHash, 'base64url')]);
    return rows.length > 0;
  }

  /** Why this very text was refused before; null where it was not. */
  async refusalOf(tx: Transaction, wire: string): Promise<string | null> {
    const sql = 'select reason from envelope_refused where agency_id = $1 and wire_sha256 = $2 order by received_at limit 1';
    const [row] = await tx.query<{ reason: string }>(sql, [tx.actor.agencyId, wireHash(wire)]);
    return row?.reason ?? null;
  }

  /** The `delivered` receipt that was given for an envelope; null where there is none. */
  async receiptFor(tx: Transaction, threadId: string, envelopeId: string): Promise<string | null> {
    const sql = `select id from envelope where agency_id = $1 and thread_id = $2 and box = 'out' and kind = 'receipt.delivered' and facts->>'of' = $3`;
    const [row] = await tx.query<{ id: string }>(sql, [tx.actor.agencyId, threadId, envelopeId]);
    return row === undefined ? null : this.wire(tx, row.id);
  }
}

function fromStored(row: StoredParts): Envelope {
  const headerBytes = Buffer.from(row.header, 'base64');
  const header = readHeader(headerBytes);
  if (isRefusal(header) || row.content === null || row.salt === null) throw new Error('A stored envelope is not what was stored');
  return {
    header,
    headerBytes,
    signature: Buffer.from(row.signature, 'base64'),
    keyId: row.keyId,
    hash: row.hash,
    content: JSON.parse(row.content) as SealedContent,
    contentBytes: Buffer.from(row.content, 'utf8'),
    salt: Buffer.from(row.salt, 'base64'),
  };
}
