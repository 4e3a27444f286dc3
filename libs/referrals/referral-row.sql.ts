import { cursorSql } from '@counterpart/platform/database';

/** While a clock stands still in time its due time moves on with it: there is none until it runs again. */
export const DUE_AT = `case when r.pace is distinct from 'stopped' then r.due_at end`;

/** The clock as of the last fact: enough for whoever shows it to tell how it stands at any later moment. */
export const CLOCK_SUMMARY = `case when r.clock is not null then json_build_object(
  'status', r.clock->'status', 'startedAt', r.clock->'startedAt', 'dueAt', ${DUE_AT}, 'stopped', r.clock->'stopped', 'stoppedAt', r.clock->'stoppedAt',
  'leftMs', r.clock->'leftMs', 'judgedAt', r.clock->'judgedAt') end`;

/** A row of a list, from \`r\` and what \`ROW_JOINS\` joins. The title is null for those who do not hold the compartment. */
const ROW = `json_build_object(
  'id', r.id, 'version', r.version, 'box', r.box, 'reference', r.reference, 'kind', r.kind, 'crimeType', r.crime_type, 'state', r.state,
  'isUnread', r.is_unread and c.id is not null, 'isCleared', c.id is not null, 'title', c.title,
  'counterpart', json_build_object('side', a.side_id, 'agency', a.code, 'desk', d.code), 'deskId', r.desk_id, 'caseId', r.case_id,
  'urgency', r.urgency, 'handling', r.handling, 'exercise', r.exercise,
  'items', json_build_object('open', r.open_items, 'total', jsonb_array_length(r.items)),
  'assignedTo', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end,
  'createdAt', r.created_at, 'releasedAt', r.released_at, 'deliveredAt', r.delivered_at, 'answeredAt', r.answered_at, 'dueAt', ${DUE_AT},
  'clock', ${CLOCK_SUMMARY})`;

const ROW_JOINS = `
      join agency a on a.id = r.counterpart_agency_id
      join desk d on d.agency_id = r.counterpart_agency_id and d.id = r.counterpart_desk_id
      left join app_user u on u.agency_id = r.agency_id and u.id = r.assigned_to
      left join referral_content c on c.agency_id = r.agency_id and c.id = r.id`;

/** The orders of a list: the key beside the id, its direction, and where a first page begins. What has no due time comes last. */
export const ORDERS = {
  newest: {
    key: 'created_at',
    direction: 'desc',
    isPast: '<',
    start: ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  },
  due: {
    key: 'falls_due',
    direction: 'asc',
    isPast: '>',
    start: ['-infinity', '00000000-0000-0000-0000-000000000000'],
  },
} as const;
export type OrderName = keyof typeof ORDERS;
type Order = (typeof ORDERS)[OrderName];

export const orderBy = ({ key, direction }: Order, row = ''): string => `order by ${row}${key} ${direction}, ${row}id ${direction}`;

/** The condition that a row stands after a cursor's place; one statement serves the first page and every other. */
export const isAfter = ({ key, isPast, start: [at, id] }: Order, atValue: string, idValue: string): string =>
  `(${key}, id) ${isPast} (coalesce(${atValue}::timestamptz, '${at}'), coalesce(${idValue}::uuid, '${id}'))`;

/** One page as JSON: \`rows\` selects referrals in order, one more than the \`limit\`, to know whether there are more. */
export const pageOfReferrals = (rows: string, order: Order, limit: string): string => {
  const inOrder = `order by p.at ${order.direction}, p.id ${order.direction}`;
  return `
select json_build_object(
         'items', coalesce(json_agg(p.item ${inOrder}) filter (where p.place <= ${limit}), '[]'),
         'next', max(${cursorSql('p.at', 'p.id')}) filter (where p.place = ${limit} and p.total > ${limit}))::text
  from (
    select r.${order.key} as at, r.id, row_number() over (order by r.${order.key} ${order.direction}, r.id ${order.direction}) as place, count(*) over () as total,
           ${ROW} as item
      from (${rows}) r${ROW_JOINS}) p`;
};
