import { DomainError } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';

/** Whether the agency `a` is eligible at the moment that a parameter names. */
export const eligibleAt = (moment: `$${number}`): string => `coalesce((select e.eligible from agency_eligibility e
  where e.agency_id = a.id and e.valid_from <= ${moment}::timestamptz and (e.valid_to is null or e.valid_to > ${moment}::timestamptz)
  order by e.valid_from desc limit 1), false)`;

export const ELIGIBLE = eligibleAt('$2');

const SQL = `
select a.id as "agencyId", a.code,
       ${ELIGIBLE} as eligible,
       exists (select 1 from cooperation_suspension s where s.since <= $2::timestamptz and (s.until is null or s.until > $2::timestamptz)) as suspended
  from agency a where a.id = any ($1::uuid[])`;

const OWN = `
select not ${ELIGIBLE}
       or exists (select 1 from cooperation_suspension s
                   where s.side_id = a.side_id and s.since <= $2::timestamptz and (s.until is null or s.until > $2::timestamptz)) as "isStopped"
  from agency a where a.id = $1`;

export interface Standing {
  readonly agencyId: string;
  readonly code: string;
  readonly eligible: boolean;
  readonly suspended: boolean;
}

/** Whether agencies may exchange anything new now; read in the transaction that depends on it, never from a cache. */
@Injectable()
export class Standings {
  /** How each of the agencies stands now; `suspended` is the cooperation as a whole. */
  of(tx: Transaction, agencyIds: readonly string[]): Promise<readonly Standing[]> {
    return tx.query<Standing>(SQL, [agencyIds, tx.at.toISOString()]);
  }

  /** A code that says why nothing new may pass between these agencies now, or null. `isLifeSafety` passes a suspension, never ineligibility. */
  async obstacle(
    tx: Transaction,
    agencyIds: readonly string[],
    isLifeSafety: boolean,
  ): Promise<'agency.ineligible' | 'cooperation.suspended' | null> {
    const standings = await this.of(tx, agencyIds);
    if (standings.some((standing) => !standing.eligible)) return 'agency.ineligible';
    return !isLifeSafety && standings.some((standing) => standing.suspended) ? 'cooperation.suspended' : null;
  }

  /** As `obstacle`, thrown. */
  async requireClear(tx: Transaction, agencyIds: readonly string[], isLifeSafety: boolean): Promise<void> {
    const obstacle = await this.obstacle(tx, agencyIds, isLifeSafety);
    if (obstacle === 'agency.ineligible')
      throw new DomainError('conflict', obstacle, 'One of the two agencies is not eligible now: nothing new can be sent.');
    if (obstacle === 'cooperation.suspended')
      throw new DomainError('conflict', obstacle, 'The cooperation is suspended: only life-safety items can be sent.');
  }

  /** Whether the acting agency itself is ineligible, or its own side has suspended the cooperation: then its clocks stand still. */
  async isStopped(tx: Transaction): Promise<boolean> {
    const [own] = await tx.query<{ isStopped: boolean }>(OWN, [tx.actor.agencyId, tx.at.toISOString()]);
    return own?.isStopped ?? true;
  }
}
