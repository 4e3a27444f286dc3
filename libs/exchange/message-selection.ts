import { isOwnDesk, type Person } from '@counterpart/kernel';
import { cursorSql, SqlValues } from '@counterpart/platform/database';
import type { MessageState } from './domain/message';

/** Which messages a list shows. */
export interface MessageFilter {
  readonly state: MessageState;
  /** What the person began; what he or she may be the second person of; or all of the desks. */
  readonly by: 'me' | 'others' | null;
}

const ORDER = 'drafted_at desc, id desc';

/** The number of a case is for those who see the case. */
const ROW = (reader: string): string => `json_build_object(
  'id', m.id, 'version', m.version, 'threadId', m.thread_id, 'threadKind', t.kind,
  'reference', case when t.kind = 'referral' or c.id is not null then t.reference end, 'kind', m.kind, 'state', m.state,
  'title', c.content->'texts'->>'title', 'isCleared', c.id is not null, 'deskId', m.desk_id, 'toAgencyId', m.to_agency_id,
  'counterpart', json_build_object('side', a.side_id, 'agency', a.code, 'desk', d.code),
  'urgency', m.urgency, 'handling', m.handling, 'exercise', m.exercise, 'language', m.language, 'targetLanguage', m.target_language,
  'hasTranslation', m.translation_to is not null, 'authorIds', m.author_ids,
  'authors', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by w.place), '[]')
                from unnest(m.author_ids) with ordinality as w (id, place) join app_user u on u.agency_id = m.agency_id and u.id = w.id),
  'isOwn', ${reader} = any (m.author_ids), 'draftedAt', m.drafted_at, 'submittedAt', m.submitted_at, 'dueAt', t.due_at)`;

/** The SQL of the own messages in a state: a branch a desk, or those that the person began, each in the order of an index. */
export class MessageSelection {
  private readonly agency: string;

  constructor(
    private readonly person: Person,
    private readonly filter: MessageFilter,
    readonly values = new SqlValues(),
  ) {
    this.agency = values.named('agency', person.agencyId, 'uuid');
  }

  /** One page after a place, newest first. */
  page(after: readonly string[] | null, limit: number): string {
    const [at, id] = [this.values.of(after?.[0] ?? null, 'timestamptz'), this.values.of(after?.[1] ?? null, 'uuid')];
    const most = this.values.of(limit, 'int');
    const from = `(drafted_at, id) < (coalesce(${at}, 'infinity'), coalesce(${id}, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;
    const rows = this.rows(` and ${from} order by ${ORDER} limit ${most} + 1`);
    return `
select json_build_object(
         'items', coalesce(json_agg(p.item order by p.drafted_at desc, p.id desc) filter (where p.place <= ${most}), '[]'),
         'next', max(${cursorSql('p.drafted_at', 'p.id')}) filter (where p.place = ${most} and p.total > ${most}))::text
  from (
    select m.drafted_at, m.id, row_number() over (order by m.drafted_at desc, m.id desc) as place, count(*) over () as total, ${ROW(this.reader)} as item
      from (${rows} order by branch.drafted_at desc, branch.id desc limit ${most} + 1) m
      join agency a on a.id = m.to_agency_id
      join desk d on d.agency_id = m.to_agency_id and d.id = m.to_desk_id
      left join thread t on t.agency_id = m.agency_id and t.id = m.thread_id
      left join message_content c on c.agency_id = m.agency_id and c.id = m.id) p`;
  }

  /** How many there are; beyond the limit they are not looked at. */
  count(limit: number): string {
    const most = this.values.named('most', limit, 'int');
    return `(select count(*) from (${this.rows(` limit ${most}`)} limit ${most}) counted)`;
  }

  private get reader(): string {
    return this.values.named('reader', this.person.userId, 'uuid');
  }

  private rows(bounds: string): string {
    const state = this.values.of(this.filter.state, 'text');
    const rows = (condition: string) =>
      `(select * from message where agency_id = ${this.agency} and ${condition} and state = ${state}${bounds}) branch`;
    if (this.filter.by === 'me') return `select branch.* from ${rows(`drafted_by = ${this.reader}`)}`;
    const notOwn = this.filter.by === 'others' ? this.secondPerson() : '';
    const desks = `unnest(${this.values.named('desks', this.person.deskIds, 'uuid[]')}) as desks (id)`;
    return `select branch.* from ${desks} cross join lateral ${rows(`desk_id = desks.id${notOwn}`)}`;
  }

  /** As the table of permissions has it: no author, and at a desk that is not the own no deputy of an author. */
  private secondPerson(): string {
    const absent = (this.person.standsFor ?? []).map(({ userId }) => userId);
    const notOwn = ` and not ${this.reader} = any (author_ids)`;
    if (absent.length === 0) return notOwn;
    const own = this.person.deskIds.filter((deskId) => isOwnDesk(this.person, deskId));
    return `${notOwn} and (desk_id = any (${this.values.of(own, 'uuid[]')}) or not author_ids && ${this.values.of(absent, 'uuid[]')})`;
  }
}
