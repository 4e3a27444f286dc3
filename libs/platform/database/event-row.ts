import { createHash, randomBytes } from 'node:crypto';
import { type Actor, actorUserId, canonicalJson, type DomainEvent, uuidv7 } from '@counterpart/kernel';
import type { Statement } from './pipeline';

/** What the ledger hashes for one event. The fields are fixed: a later reader rebuilds nothing, it hashes these bytes. */
function leafOf(id: string, actor: Actor, event: DomainEvent, at: Date, commitment: string | null): Buffer {
  return Buffer.from(
    canonicalJson({
      v: 1,
      id,
      agency: actor.agencyId,
      type: event.type,
      object: event.objectId,
      actor: actor.kind === 'person' ? { user: actor.userId } : { principal: actor.principal },
      at: at.toISOString(),
      facts: event.facts,
      commitment,
    }),
  );
}

/** Commits to content without revealing it: SHA-256 over a random salt of 32 bytes and the canonical JSON. */
function commit(content: unknown): { salt: Buffer | null; commitment: string | null } {
  if (content === undefined) return { salt: null, commitment: null };
  const salt = randomBytes(32);
  return { salt, commitment: createHash('sha256').update(salt).update(canonicalJson(content)).digest('base64url') };
}

const COLUMNS = 'agency_id, side_id, id, type, object_id, actor_user_id, principal, at, facts, leaf, salt, read_key';
const INSERT = `insert into event (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

function rowOf(
  actor: Actor,
  event: DomainEvent,
  at: Date,
  readKey: string | null,
): { readonly id: string; readonly values: readonly unknown[] } {
  const id = uuidv7(at.getTime());
  const { salt, commitment } = commit(event.content);
  const principal = actor.kind === 'system' ? actor.principal : null;
  const leaf = leafOf(id, actor, event, at, commitment);
  const facts = JSON.stringify(event.facts);
  return {
    id,
    values: [
      actor.agencyId,
      actor.side,
      id,
      event.type,
      event.objectId,
      actorUserId(actor),
      principal,
      at.toISOString(),
      facts,
      leaf,
      salt,
      readKey,
    ],
  };
}

/** The statement that writes an event. */
export function eventStatement(actor: Actor, event: DomainEvent, at: Date): Statement & { readonly eventId: string } {
  const { id, values } = rowOf(actor, event, at, null);
  return { eventId: id, sql: INSERT, values };
}

/** As `eventStatement`, one entry a key: where there is one already, none is added. */
export function onceStatement(actor: Actor, event: DomainEvent, at: Date, key: string): Statement & { readonly eventId: string } {
  const { id, values } = rowOf(actor, event, at, key);
  return { eventId: id, sql: `${INSERT} on conflict (agency_id, read_key) where read_key is not null do nothing`, values };
}

/** The read of an object that `table` shows to the reader: one entry a `readKey`, none for what is not visible. */
export function readStatement(actor: Actor, table: string, event: DomainEvent, at: Date, readKey: string): Statement {
  return {
    sql: `insert into event (${COLUMNS})
select $1::uuid, $2, $3::uuid, $4, $5::uuid, $6::uuid, $7, $8::timestamptz, $9::jsonb, $10::bytea, $11::bytea, $12
 where exists (select 1 from ${table} where agency_id = $1::uuid and id = $5::uuid)
on conflict (agency_id, read_key) where read_key is not null do nothing`,
    values: rowOf(actor, event, at, readKey).values,
  };
}

const OUTBOX = `insert into outbox (event_id, job, side_id, agency_id, type, object_id, actor_user_id, created_at, next_at)
select $1::uuid, job, $3, $4::uuid, $5, $6::uuid, $7::uuid, $8::timestamptz, $9::timestamptz from unnest($2::text[]) as jobs (job)`;

/** One row a job keeps it alive until it has succeeded: however many jobs an event starts, it is one statement. */
export const outboxStatement = (
  actor: Actor,
  event: DomainEvent,
  eventId: string,
  { jobs, at, notBefore }: { readonly jobs: readonly string[]; readonly at: Date; readonly notBefore: Date },
): Statement => ({
  sql: OUTBOX,
  values: [
    eventId,
    jobs,
    actor.side,
    actor.agencyId,
    event.type,
    event.objectId,
    actorUserId(actor),
    at.toISOString(),
    notBefore.toISOString(),
  ],
});
