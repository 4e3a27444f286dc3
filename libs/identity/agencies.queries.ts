import { Clock, type Person } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { AGENCY_FIELDS } from './directory';
import { agencyPolicy } from './domain/user.policy';

const HOLDS = (row: string): string =>
  `${row}.valid_from <= $1::timestamptz and (${row}.valid_to is null or ${row}.valid_to > $1::timestamptz)`;

/** Without a period of its own an agency is not eligible, and nobody has said why. */
const LIST = `
select json_build_object('items', coalesce(json_agg(json_build_object(${AGENCY_FIELDS},
  'eligibleSince', e.valid_from, 'eligibilityReason', e.reason) order by a.code), '[]'))::text
from agency a left join lateral (
  select e.valid_from, e.reason from agency_eligibility e where e.agency_id = a.id and ${HOLDS('e')} order by e.valid_from desc limit 1) e on true`;

const HISTORY = `
select json_build_object('items', coalesce(json_agg(json_build_object(
  'isEligible', e.eligible, 'from', e.valid_from, 'until', e.valid_to, 'reason', e.reason) order by e.valid_from desc, e.id desc), '[]'))::text
from agency_eligibility e where e.agency_id = $1`;

const SUSPENSION = `
select json_agg(json_build_object('side', s.id, 'nameEn', s.name_en, 'nameZh', s.name_zh, 'suspension', (
  select json_build_object('since', c.since, 'reason', c.reason) from cooperation_suspension c
   where c.side_id = s.id and c.since <= $1::timestamptz and (c.until is null or c.until > $1::timestamptz) order by c.since limit 1)) order by s.id)::text
from side s`;

interface SideState {
  readonly side: string;
  readonly suspension: object | null;
}

/** Agencies and the cooperation as a whole, as they stand at this moment: read each time, unlike the directory. */
@Injectable()
export class AgenciesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Every agency with its desks and public keys, whether it is eligible, since when and why. */
  async list(person: Person): Promise<string> {
    return (await this.reads.json(person, LIST, [this.now()]))!;
  }

  /** When the own agency was eligible and when not, the latest first. */
  async eligibility(person: Person): Promise<string> {
    return (await this.reads.json(person, HISTORY, [person.agencyId]))!;
  }

  /** Whether each side cooperates at present, and what the person can do about it on behalf of the own. */
  async suspension(person: Person): Promise<object> {
    const items = JSON.parse((await this.reads.json(person, SUSPENSION, [this.now()]))!) as SideState[];
    const isSuspended = items.some(({ side, suspension }) => side === person.side && suspension !== null);
    return { items, abilities: suspensionAbilitiesOf(person, isSuspended) };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** Null where the person can do it now, otherwise the code that says why not. */
function suspensionAbilitiesOf(person: Person, isSuspended: boolean): object {
  if (!agencyPolicy.allows(person, 'agency.suspend-cooperation', null)) return {};
  return { suspend: isSuspended ? 'cooperation.already-suspended' : null, resume: isSuspended ? null : 'cooperation.not-suspended' };
}
