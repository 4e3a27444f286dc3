import type { Urgency } from '@counterpart/exchange';
import type { Person } from '@counterpart/kernel';
import { cursorSql, SqlValues } from '@counterpart/platform/database';
import { type JobState, OPEN_STATES } from './domain/translation-job';
import { HEADER, WITH_PEOPLE } from './translation-header.sql';

/** Which jobs a list shows, and in which order; what is null is not asked for. */
export interface QueueFilter {
  readonly states: readonly JobState[];
  /** What the person translates or reviews; what waits for a reviewer that he or she can be. */
  readonly by: 'me' | 'unreviewed' | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly urgency: Urgency | null;
  /** By the due time only what is not ended is shown. */
  readonly sort: 'urgency' | 'due';
}

/** As the table has it: what is urgent comes first. */
const PRIORITIES: Readonly<Record<Urgency, number>> = { URGENT_DIRECT: 0, URGENT_INDIRECT: 1, NORMAL: 2, PROLONGED: 3 };

const ORDERS = {
  urgency: [
    ['priority', 'int', '-1'],
    ['created_at', 'timestamptz', '-infinity'],
  ],
  due: [['falls_due', 'timestamptz', '-infinity']],
} as const;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The SQL of a part of the agency's queue, or to an officer of the desks': one ordered branch a state, each a few rows of an index. */
export class TranslationSelection {
  constructor(
    private readonly reader: Pick<Person, 'agencyId' | 'userId' | 'roles' | 'deskIds'>,
    private readonly filter: QueueFilter,
    readonly values = new SqlValues(),
  ) {}

  /** One page after a place. How far a job is shows to those who see its segments. */
  page(after: readonly string[] | null, limit: number): string {
    const keys = ORDERS[this.filter.sort];
    const order = (row: string) => [...keys.map(([key]) => key), 'id'].map((key) => `${row}${key}`).join(', ');
    const place = keys.map(([, type, first], i) => `coalesce(${this.values.of(after?.[i] ?? null, type)}, '${first}')`);
    const last = `coalesce(${this.values.of(after?.[keys.length] ?? null, 'uuid')}, '${FIRST_ID}')`;
    const most = this.values.of(limit, 'int');
    const rows = this.rows(` and (${order('')}) > (${[...place, last].join(', ')}) order by ${order('')} limit ${most} + 1`);
    return `
select json_build_object(
         'items', coalesce(json_agg(p.item order by ${order('p.')}) filter (where p.place <= ${most}), '[]'),
         'next', max(${cursorSql(...[...keys.map(([key]) => key), 'id'].map((key) => `p.${key}`))}) filter (where p.place = ${most} and p.total > ${most}))::text
  from (
    select ${order('j.')}, row_number() over (order by ${order('j.')}) as place, count(*) over () as total,
           json_build_object('version', j.version, 'state', j.state, ${HEADER}, 'progress', (
             select json_build_object('translated', count(*) filter (where s.state not in ('pending', 'returned')),
                                      'approved', count(*) filter (where s.state = 'approved'))
               from translation_segment s where s.agency_id = j.agency_id and s.job_id = j.id having count(*) > 0)) as item
      from (select * from (${rows}) branch order by ${order('branch.')} limit ${most} + 1) j
      ${WITH_PEOPLE}) p`;
  }

  /** How many there are; beyond the limit they are not looked at. */
  count(limit: number): string {
    const most = this.values.named('most', limit, 'int');
    return `(select count(*) from (select 1 from (${this.rows(` limit ${most}`)}) branch limit ${most}) counted)`;
  }

  private get user(): string {
    return this.values.named('user', this.reader.userId, 'uuid');
  }

  private rows(bounds: string): string {
    const { by, states, sort } = this.filter;
    const shown = sort === 'due' ? states.filter((state) => OPEN_STATES.includes(state)) : states;
    const byState = `unnest(${this.values.of(shown, 'text[]')}) as states (state)`;
    const branch = (condition: string, from = byState) =>
      `select branch.* from ${from} cross join lateral (
         select * from translation_job where agency_id = ${this.values.named('agency', this.reader.agencyId, 'uuid')} and state = states.state${condition}${this.asked()}${bounds}) branch`;
    if (by === 'me')
      return `${branch(` and translator_id = ${this.user}`)} union all ${branch(` and reviewer_id = ${this.user} and translator_id is distinct from ${this.user}`)}`;
    if (by === 'unreviewed') return branch(` and state = 'review' and reviewer_id is null and translator_id <> ${this.user}`);
    if (this.reader.roles.includes('translator')) return branch('');
    const byDesk = `unnest(${this.values.named('desks', this.reader.deskIds, 'uuid[]')}) as desks (id) cross join ${byState}`;
    return branch(' and desk_id = desks.id', byDesk);
  }

  private asked(): string {
    const { from, to, urgency, sort } = this.filter;
    const asked = [
      ['source_language', from, 'text'],
      ['target_language', to, 'text'],
      ['priority', urgency === null ? null : PRIORITIES[urgency], 'int'],
    ] as const;
    const conditions = asked.flatMap(([column, value, type]) => (value === null ? [] : ` and ${column} = ${this.values.of(value, type)}`));
    return `${conditions.join('')}${sort === 'due' ? ` and state in ('pending', 'translating', 'review')` : ''}`;
  }
}
