import { contentRead } from '@counterpart/exchange';
import { type Person, TextAbilities } from '@counterpart/kernel';
import { pageSql, Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { type CaseFilter, casesSql } from './case-selection';
import { caseAbilitiesOf, type CaseStanding } from './domain/case-abilities';

/** How many notes come with a case itself. */
const NOTES_SHOWN = 25;

/** A place in a list, newest first: the time and id of the last item seen, as PostgreSQL writes them. */
export type After = readonly string[] | null;

const NOTES = `select n.id, n.scope, n.author_agency_id as "authorAgencyId", n.author_user_id as "authorUserId", n.text, n.language, n.translation, n.handling, n.at
  from case_note n`;

/** How an agency stands to the case: the own one is a participant like any. */
const PARTICIPANT =
  'select p.state from case_participant p where p.agency_id = f.agency_id and p.case_id = f.id and p.participant_agency_id';

/** What stands between version and id is what abilities are made of: codes, ids and flags alone. */
export const CASE_DETAIL = `
select json_build_object(
  'version', f.version, 'state', f.state, 'deskId', f.desk_id, 'leadAgencyId', f.lead_agency_id,
  'participation', (${PARTICIPANT} = f.agency_id), 'hasPartners', exists (${PARTICIPANT} <> f.agency_id and p.state = 'accepted'),
  'id', f.id, 'reference', f.reference, 'stateReason', f.state_reason, 'stateAt', f.state_at, 'outcome', f.outcome,
  'crimeType', f.crime_type, 'template', f.template, 'handling', f.handling, 'exercise', f.exercise, 'createdAt', f.created_at, 'updatedAt', f.updated_at,
  'content', json_build_object('title', c.title, 'summary', c.summary, 'language', c.language, 'translation', c.translation,
                               'legalBasis', c.legal_basis, 'ownReference', c.own_reference),
  'participants', (
    select coalesce(json_agg(json_build_object('agencyId', a.id, 'code', a.code, 'nameEn', a.name_en, 'nameZh', a.name_zh, 'side', a.side_id,
             'timeZone', a.time_zone, 'deskId', p.participant_desk_id, 'isLead', a.id = f.lead_agency_id, 'state', p.state, 'reason', p.reason,
             'changedAt', p.changed_at) order by a.id <> f.lead_agency_id, a.code), '[]')
      from case_participant p join agency a on a.id = p.participant_agency_id
     where p.agency_id = f.agency_id and p.case_id = f.id),
  'members', (
    select coalesce(json_agg(json_build_object('userId', u.id, 'name', u.name, 'login', u.login, 'roles', u.roles, 'since', h.granted_at) order by u.login), '[]')
      from compartment_holding h join app_user u on u.agency_id = h.agency_id and u.id = h.user_id
     where h.agency_id = f.agency_id and h.compartment_id = f.compartment_id and h.basis = 'member'),
  'notes', (${pageSql(`${NOTES} where n.agency_id = f.agency_id and n.case_id = f.id order by n.at desc, n.id desc`, `${NOTES_SHOWN}`)}))::text
  from case_file f
  join case_content c on c.agency_id = f.agency_id and c.id = f.id
 where f.agency_id = $1 and f.id = $2`;

const MORE_NOTES = `
select (${pageSql(
  `${NOTES} where n.agency_id = f.agency_id and n.case_id = f.id and ($3::timestamptz is null or (n.at, n.id) < ($3::timestamptz, $4::uuid))
   order by n.at desc, n.id desc`,
  '$5::int',
)})::text
  from case_file f where f.agency_id = $1 and f.id = $2`;

const INSTRUMENTS = `
select json_build_object('items', coalesce(json_agg(json_build_object('code', l.code, 'titleEn', l.title_en, 'titleZh', l.title_zh,
         'validFrom', l.valid_from, 'validTo', l.valid_to) order by l.valid_from, l.code), '[]'))::text
  from legal_instrument l`;

/** Lists and details of cases, as finished JSON. Whatever is not the reader's to see is not there. */
@Injectable()
export class CasesQueries {
  private readonly abilities = new TextAbilities<CaseStanding>(caseAbilitiesOf);

  constructor(private readonly reads: Reads) {}

  /** The cases that the person sees, newest first. */
  async list(person: Person, filter: CaseFilter, after: After, limit: number): Promise<string> {
    const { sql, values } = casesSql(person, filter, after, limit);
    return (await this.reads.json(person, sql, values.list))!;
  }

  /** One case with its participants, members and newest notes, and what the person can do; null for one not shown. The read is recorded. */
  async one(person: Person, id: string): Promise<string | null> {
    const text = await this.reads.content(person, 'case_content', contentRead(id, {}), CASE_DETAIL, [person.agencyId, id]);
    return text === null ? null : this.abilities.add(person, text).text;
  }

  /** The notes of a case, newest first; null for a case that the person does not see. The read is recorded. */
  notes(person: Person, id: string, after: After, limit: number): Promise<string | null> {
    const values = [person.agencyId, id, after?.[0] ?? null, after?.[1] ?? null, limit];
    return this.reads.content(person, 'case_content', contentRead(id, {}), MORE_NOTES, values);
  }

  /** The register of instruments that a case can rest on. */
  async instruments(person: Person): Promise<string> {
    return (await this.reads.json(person, INSTRUMENTS, []))!;
  }
}
