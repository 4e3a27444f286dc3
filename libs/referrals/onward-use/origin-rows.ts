import type { Transaction } from '@counterpart/platform/database';
import type { Referral } from '../domain/referral';
import type { Origin } from '../domain/thread/thread-facts';

const INSERT = `
insert into referral_origin (agency_id, side_id, referral_id, carrier_id, desk_id, message_id, originator, handling, source_referral_id)
select $1, $2, $3, $4, $5, named.message, named.originator, string_to_array(named.handling, ','), r.id
  from unnest($6::uuid[], $7::text[], $8::text[]) as named (message, originator, handling)
  left join envelope e on e.agency_id = $1 and e.id = named.message
  left join referral r on r.agency_id = e.agency_id and r.id = e.thread_id
on conflict do nothing`;

/** Writes down what a referral was made from, so that a recall finds it. */
export function rememberOrigins(tx: Transaction, referral: Referral, carrierId: string, origins: readonly Origin[]): void {
  if (origins.length === 0) return;
  const columns = [
    origins.map(({ message }) => message),
    origins.map(({ agency }) => agency),
    origins.map(({ handling }) => handling.join()),
  ];
  tx.execute(INSERT, [tx.actor.agencyId, tx.actor.side, referral.id, carrierId, referral.deskId, ...columns]);
}
