import { DomainError } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { type Identifier, identifierKinds, isIdentifierKind, parseIdentifier } from './domain/identifiers';
import type { Referral } from './domain/referral';
import { referralMatched } from './domain/referral.events';

/** A common substance is named by thousands: the latest say enough. */
const MOST_MATCHES = 20;

const REMEMBER = `
insert into referral_identifier (agency_id, side_id, referral_id, compartment_id, kind, canonical)
select $1, $2, $3, $4, kind, canonical from unnest($5::text[], $6::text[]) as named (kind, canonical)
on conflict do nothing`;

const MATCH = `
insert into referral_match (agency_id, side_id, id, referral_id, compartment_id, other_referral_id, other_compartment_id, kind, canonical, found_at)
select $1, $2, gen_random_uuid(), $3, $4, other.referral_id, other.compartment_id, named.kind, named.canonical, $5
  from referral_identifier named
 cross join lateral (
   select held.referral_id, held.compartment_id from referral_identifier held
    where held.agency_id = $1 and held.kind = named.kind and held.canonical = named.canonical and held.referral_id <> $3
    order by held.referral_id desc limit ${MOST_MATCHES}) other
 where named.agency_id = $1 and named.referral_id = $3
on conflict do nothing
returning kind, canonical`;

/** The exact identifiers that an agency's referrals name, and which of them it has met before. */
@Injectable()
export class KnownIdentifiers {
  /** Remembers what a referral names, its substances' numbers among it. */
  remember(tx: Transaction, { id, compartmentId }: Referral, data: Data): void {
    const named = identifiersIn(data);
    if (named.length === 0) return;
    const columns = [named.map(({ kind }) => kind), named.map(({ canonical }) => canonical)];
    tx.execute(REMEMBER, [tx.actor.agencyId, tx.actor.side, id, compartmentId, ...columns]);
  }

  /** Checks what has arrived against all that the agency holds. The result is recorded, and shown to those who may see both ends. */
  async check(tx: Transaction, { id, compartmentId }: Referral): Promise<void> {
    const values = [tx.actor.agencyId, tx.actor.side, id, compartmentId, tx.at.toISOString()];
    const found = await tx.query<{ kind: string; canonical: string }>(MATCH, values);
    tx.record(referralMatched(id, { matches: new Set(found.map(({ kind, canonical }) => `${kind} ${canonical}`)).size }));
  }

  /** Forgets what a referral named, and what was found by it. */
  forget(tx: Transaction, { id }: Referral): void {
    tx.execute('delete from referral_match where agency_id = $1 and (referral_id = $2 or other_referral_id = $2)', [tx.actor.agencyId, id]);
    tx.execute('delete from referral_identifier where agency_id = $1 and referral_id = $2', [tx.actor.agencyId, id]);
  }
}

type Data = Readonly<Record<string, unknown>>;

/**
 * Those of the content, and of what it passes on, that are what they claim to be: what comes from outside is read again, not believed.
 */
function identifiersIn({ identifiers, substances, forwarded }: Data): readonly Identifier[] {
  const named = [...listOf(identifiers).map(({ kind, value }) => [kind, value]), ...listOf(substances).map(({ cas }) => ['cas', cas])];
  const own = named.flatMap(([kind, value]) => (typeof kind === 'string' && typeof value === 'string' ? readable(kind, value) : []));
  return [...own, ...listOf(forwarded).flatMap(({ data }) => listOf([data]).flatMap(identifiersIn))];
}

function readable(kind: string, value: string): readonly Identifier[] {
  // A tariff number names a class of goods, and so no one in particular.
  if (!isIdentifierKind(kind) || identifierKinds[kind].group === 'goods') return [];
  try {
    return [parseIdentifier(kind, value)];
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

const listOf = (value: unknown): readonly Data[] =>
  Array.isArray(value) ? value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null) : [];
