import type { CrimeType, Person } from '@counterpart/kernel';
import { pageSql, SqlValues } from '@counterpart/platform/database';
import type { CaseState } from './domain/case-lifecycle';

/** Which cases a list shows; what is null is not asked for. */
export interface CaseFilter {
  readonly state: CaseState | null;
  readonly crimeType: CrimeType | null;
  /** Code of the lead agency. */
  readonly lead: string | null;
  /** How the shared reference begins. */
  readonly reference: string | null;
  /** Those alone that the person is a member of, in his or her own right. */
  readonly isMine: boolean;
}

const ROWS = `
select f.id, f.reference, f.state, f.state_reason as "stateReason", f.state_at as "stateAt", f.outcome, f.crime_type as "crimeType",
       f.template, f.handling, f.exercise, f.desk_id as "deskId", a.code as lead, f.created_at as at, f.updated_at as "updatedAt", f.version, c.title`;

/**
 * The SQL of a list of cases. By the desks of a supervisor, and by the memberships of anyone and of those whose place he or she takes:
 * whatever else there is, row-level security would not show. Each branch reads a few rows of an index, however many cases there are;
 * the laterals keep the planner from reading them all to join.
 */
export function casesSql(
  person: Person,
  filter: CaseFilter,
  after: readonly string[] | null,
  limit: number,
): { sql: string; values: SqlValues } {
  const values = new SqlValues();
  const agency = values.of(person.agencyId, 'uuid');
  const conditions = conditionsOf(filter, after, values);
  const most = values.of(limit, 'int');
  const newest = `order by f.created_at desc, f.id desc limit ${most} + 1`;
  const holders = filter.isMine ? `unnest(array[${values.of(person.userId, 'uuid')}])` : 'unnest(app.holder_list())';
  const byMembership = `(select f.id from ${holders} as holder(id) cross join lateral (
          select f.id from compartment_holding h cross join lateral (
            select * from case_file f where f.agency_id = h.agency_id and f.compartment_id = h.compartment_id limit 1) f
           where h.agency_id = ${agency} and h.user_id = holder.id and h.basis = 'member'${conditions} ${newest}) f)`;
  const desks = filter.isMine || !person.roles.includes('supervisor') ? [] : person.deskIds;
  const byDesk = (list: string) => `(select f.id from unnest(${list}) as desk(id) cross join lateral (
          select f.id from case_file f where f.agency_id = ${agency} and f.desk_id = desk.id${conditions} ${newest}) f) union `;
  const mine = `${desks.length === 0 ? '' : byDesk(values.of(desks, 'uuid[]'))}${byMembership}`;
  const rows = `${ROWS}
     from (${mine}) mine
     join case_file f on f.agency_id = ${agency} and f.id = mine.id
     join agency a on a.id = f.lead_agency_id
     join case_content c on c.agency_id = f.agency_id and c.id = f.id
    order by f.created_at desc, f.id desc`;
  return { sql: pageSql(rows, most), values };
}

function conditionsOf({ state, crimeType, lead, reference }: CaseFilter, after: readonly string[] | null, values: SqlValues): string {
  const conditions = [
    ...(state === null ? [] : [`f.state = ${values.of(state, 'text')}`]),
    ...(crimeType === null ? [] : [`f.crime_type = ${values.of(crimeType, 'text')}`]),
    ...(lead === null ? [] : [`f.lead_agency_id = (select l.id from agency l where l.code = ${values.of(lead, 'text')})`]),
    ...(reference === null ? [] : [`starts_with(f.reference, ${values.of(reference, 'text')})`]),
    ...(after === null ? [] : [`(f.created_at, f.id) < (${values.of(after[0], 'timestamptz')}, ${values.of(after[1], 'uuid')})`]),
  ];
  return conditions.map((condition) => ` and ${condition}`).join('');
}
