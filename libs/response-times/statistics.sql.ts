import { STAGES } from './domain/stages';

/** Below this many a ninetieth percentile says more of single referrals than of the whole. */
const FEWEST_FOR_P90 = 10;

const isJudged = `x.judged_at is not null`;
/** Something is still owed: the clock runs, or stands still. */
export const IS_OPEN = `x.status in ('running', 'stopped')`;
/** Late once is late for good. Time alone makes late only what runs: while a clock stands still its due time moves on with it. */
export const IS_OVERDUE = `(${IS_OPEN} and (x.is_late or (x.stopped is null and x.due_at < $1::timestamptz)))`;
const seconds = (ms: string): string => `round((${ms})::numeric / 1000)`;

const spread = (column: string): string => `json_build_object(
  'medianSeconds', ${seconds(`percentile_cont(0.5) within group (order by x.${column}) filter (where ${isJudged})`)},
  'p90Seconds', case when count(*) filter (where ${isJudged}) >= ${FEWEST_FOR_P90}
                     then ${seconds(`percentile_cont(0.9) within group (order by x.${column}) filter (where ${isJudged})`)} end)`;

const AGES: readonly (readonly [name: string, hours: number])[] = [
  ['under8Hours', 8],
  ['under3Days', 72],
  ['under7Days', 168],
  ['under30Days', 720],
];

/** How old what is open is, in buckets without overlap. */
const AGEING = `json_build_object(${AGES.map(([name, hours], i) => {
  const from = i === 0 ? '' : ` and x.age >= interval '${AGES[i - 1]![1]} hours'`;
  return `'${name}', count(*) filter (where ${IS_OPEN}${from} and x.age < interval '${hours} hours')`;
}).join(', ')}, 'over30Days', count(*) filter (where ${IS_OPEN} and x.age >= interval '720 hours'))`;

const PER_STAGE = `json_build_object(${Object.keys(STAGES)
  .map((stage) => `'${stage}', ${seconds(`avg((x.clock->'perStage'->>'${stage}')::numeric) filter (where ${isJudged})`)}`)
  .join(', ')})`;

const FIGURES = `
  'referrals', count(*), 'acknowledged', count(x.acknowledged_at), 'answered', count(*) filter (where ${isJudged} and x.state <> 'refused'),
  'refused', count(*) filter (where x.state = 'refused'), 'withdrawn', count(*) filter (where x.state = 'withdrawn'),
  'closed', count(*) filter (where x.state = 'closed'), 'open', count(*) filter (where ${IS_OPEN}), 'overdue', count(*) filter (where ${IS_OVERDUE}),
  'judged', count(*) filter (where ${isJudged}), 'inTime', count(*) filter (where ${isJudged} and not x.is_late),
  'late', count(*) filter (where ${isJudged} and x.is_late),
  'shareInTime', round(count(*) filter (where ${isJudged} and not x.is_late)::numeric / nullif(count(*) filter (where ${isJudged}), 0), 4),
  'net', ${spread('net_ms')}, 'gross', ${spread('gross_ms')}, 'meanStageSeconds', ${PER_STAGE},
  'oldestOpen', (array_agg(json_build_object('id', x.id, 'reference', x.reference, 'since', x.delivered_at) order by x.delivered_at, x.id) filter (where ${IS_OPEN}))[1], 'openByAge', ${AGEING}`;

/**
 * The referrals that count: delivered from $2 until before $3, no exercise, and of the codes asked for ($4 kind, $5 class, $6 crime
 * type, $7 requesting agency, $8 receiving agency; null is any). $1 is the present. What the reader may not see is not counted.
 */
export const POPULATION = `
select r.id, r.box, r.reference, r.kind, r.crime_type, r.urgency, r.state, r.desk_id, r.delivered_at, r.acknowledged_at, r.due_at, r.clock,
       r.clock->>'status' as status, (r.clock->>'judgedAt')::timestamptz as judged_at, coalesce((r.clock->>'isLate')::boolean, false) as is_late, r.clock->>'stopped' as stopped,
       (r.clock->>'netMs')::double precision as net_ms, (r.clock->>'grossMs')::double precision as gross_ms,
       $1::timestamptz - r.delivered_at as age,
       case when r.box = 'out' then own.code else other.code end as requester,
       case when r.box = 'out' then other.code else own.code end as receiver
  from referral r
  join agency own on own.id = r.agency_id
  join agency other on other.id = r.counterpart_agency_id
 where r.delivered_at >= $2::timestamptz and r.delivered_at < $3::timestamptz and not r.exercise
   and ($4::text is null or r.kind = $4) and ($5::text is null or r.urgency = $5) and ($6::text is null or r.crime_type = $6)
   and ($7::text is null or case when r.box = 'out' then own.code else other.code end = $7)
   and ($8::text is null or case when r.box = 'out' then other.code else own.code end = $8)`;

/** What figures can be broken down by, and the SQL of each key. */
const KEYS = {
  pair: `jsonb_build_object('requester', x.requester, 'receiver', x.receiver)`,
  desk: `jsonb_build_object('desk', (select d.code from desk d where d.id = x.desk_id))`,
  class: `jsonb_build_object('class', x.urgency)`,
  kind: `jsonb_build_object('kind', x.kind)`,
  crimeType: `jsonb_build_object('crimeType', x.crime_type)`,
  month: `jsonb_build_object('month', to_char(x.delivered_at at time zone 'UTC', 'YYYY-MM'))`,
} as const;

export type GroupBy = keyof typeof KEYS;
export const GROUPS = Object.keys(KEYS) as readonly GroupBy[];

/** The figures as a whole and group by group, one statement a way of grouping. */
export const statisticsSql = (by: GroupBy): string => `
select json_build_object(
         'from', $2::timestamptz, 'to', $3::timestamptz, 'asOf', $1::timestamptz,
         'total', (array_agg(g.figures) filter (where g.is_total))[1],
         'groups', coalesce(json_agg(json_build_object('key', g.key, 'figures', g.figures) order by g.key) filter (where not g.is_total), '[]'))::text
  from (select k.key, grouping(k.key) = 1 as is_total, json_build_object(${FIGURES}) as figures
          from (${POPULATION}) x
         cross join lateral (select ${KEYS[by]} as key) k
         group by grouping sets ((), (k.key))) g`;

/** What can be counted, and so listed. */
export const SUBSETS = {
  all: 'true',
  open: IS_OPEN,
  overdue: IS_OVERDUE,
  inTime: `(${isJudged} and not x.is_late)`,
  late: `(${isJudged} and x.is_late)`,
  refused: `x.state = 'refused'`,
  withdrawn: `x.state = 'withdrawn'`,
} as const;
export type Subset = keyof typeof SUBSETS;
