import { isAfter, orderBy, ORDERS, pageOfReferrals } from './referral-row.sql';

/**
 * One page of referrals: agency $1, desks $2, box $3, states $4, after $5 and $6, at most $7. One ordered branch a desk and state,
 * each a few rows of the index, merged: as flat for a member of many cases as for anyone, and as flat at a million rows as at ten
 * thousand.
 */
export const REFERRAL_INBOX = pageOfReferrals(
  `
        select branch.*
          from unnest($2::uuid[]) as desks (id)
         cross join unnest($4::text[]) as states (state)
         cross join lateral (
           select * from referral
            where agency_id = $1 and desk_id = desks.id and box = $3 and state = states.state and ${isAfter(ORDERS.newest, '$5', '$6')}
            ${orderBy(ORDERS.newest)} limit $7::int + 1) branch
         ${orderBy(ORDERS.newest, 'branch.')} limit $7::int + 1`,
  ORDERS.newest,
  '$7::int',
);
