import { EVIDENTIAL_USES, FORWARDED_FROM, FORWARDED_TO, ONWARD_STANDING, PERMISSIONS, WRITTEN } from './onward-use/onward-detail.sql';
import { CLOCK_SUMMARY, DUE_AT } from './referral-row.sql';

/** A thread is of two agencies; what a third one sends into it is kept by the exchange, and is no part of the referral. */
const OF_PARTIES = `e.from_agency_id in (r.agency_id, r.counterpart_agency_id)`;

/** What one has not yet told the other side that one has read; the content must be there to be read. */
const IS_UNREAD = `exists (
  select 1 from envelope e
    join envelope_content c on c.agency_id = e.agency_id and c.id = e.id
   where e.agency_id = r.agency_id and e.thread_id = r.id and e.box = 'in' and e.state = 'accepted'
     and e.kind in (${WRITTEN})
     and not exists (select 1 from envelope o where o.agency_id = e.agency_id and o.thread_id = e.thread_id and o.box = 'out'
                        and o.kind = 'receipt.opened' and o.facts->>'of' = e.id::text))`;

/** The recall of an envelope \`e\` by its own sender, and what its receiver did about it. */
const RECALL = `
select k.id, k.sent_at, k.facts->>'reason' as reason, p.facts->>'outcome' as outcome, p.facts->>'ground' as ground
  from envelope k
  left join envelope p on p.agency_id = k.agency_id and p.thread_id = k.thread_id and p.kind = 'receipt.purged'
                      and p.from_agency_id <> k.from_agency_id and p.facts->>'of' = k.id::text
 where k.agency_id = e.agency_id and k.thread_id = e.thread_id and k.kind = 'referral.recall' and k.from_agency_id = e.from_agency_id
   and k.state in ('pending', 'delivered', 'accepted') and k.facts->>'of' = e.id::text
 order by k.sent_at limit 1`;

/** Whether the other side has called something back, and nobody here has answered yet. */
const HAS_OPEN_RECALL = `exists (
  select 1 from envelope e
   where e.agency_id = r.agency_id and e.thread_id = r.id and e.box = 'in' and e.state = 'accepted' and e.kind = 'referral.recall' and ${OF_PARTIES}
     and not exists (select 1 from envelope o where o.agency_id = e.agency_id and o.thread_id = e.thread_id and o.box = 'out'
                        and o.kind = 'receipt.purged' and o.facts->>'of' = e.id::text))`;

/** Where the original of an own referral stands on its way out. */
const ORIGINAL_STATE = `(
  select m.state from message m where m.agency_id = r.agency_id and m.thread_id = r.id and m.kind = 'referral.original' limit 1)`;

/** What waits for an earlier one is not in the thread yet, and what came and could not follow never is; what was sent shows what became of it. */
const IN_THREAD = `e.state <> 'held' and not (e.box = 'in' and e.state = 'undeliverable')`;

/** What has crossed, and has words or codes of a person. What the other side calls back shows a notice instead, unless it was kept. */
const CROSSED = `
select e.sent_at as at, e.id, json_build_object(
         'id', e.id, 'kind', e.kind, 'box', e.box, 'state', e.state, 'sentAt', e.sent_at, 'receivedAt', e.received_at, 'trouble', e.trouble,
         'facts', e.facts, 'language', h.header->>'language', 'handling', h.header->'handling',
         'recall', case when k.id is null then null else json_build_object(
            'id', k.id, 'sentAt', k.sent_at, 'reason', k.reason, 'outcome', k.outcome, 'ground', k.ground) end,
         'content', case when e.box = 'in' and k.id is not null and k.outcome is distinct from 'kept' then null else c.content::json end) as message
  from envelope e
 cross join lateral (select convert_from(e.header, 'UTF8')::json as header) h
  left join envelope_content c on c.agency_id = e.agency_id and c.id = e.id
  left join lateral (${RECALL}) k on true
 where e.agency_id = r.agency_id and e.thread_id = r.id and ${IN_THREAD} and left(e.kind, 9) = 'referral.' and ${OF_PARTIES}`;

/** What waits here: drafts, in translation, for release, given back, rejected. */
const OWN = `
select m.drafted_at as at, m.id, json_build_object(
         'id', m.id, 'kind', m.kind, 'box', 'out', 'state', m.state, 'version', m.version, 'draftedAt', m.drafted_at, 'submittedAt', m.submitted_at,
         'facts', m.facts, 'language', m.language, 'targetLanguage', m.target_language, 'handling', m.handling, 'authorIds', m.author_ids,
         'authors', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by w.place), '[]')
                       from unnest(m.author_ids) with ordinality as w (id, place) join app_user u on u.agency_id = m.agency_id and u.id = w.id),
         'returnComment', c.return_comment,
         'content', case when c.id is null then null else json_build_object('texts', c.content->'texts', 'data', c.content->'data', 'translation', c.translation) end) as message
  from message m
  left join message_content c on c.agency_id = m.agency_id and c.id = m.id
 where m.agency_id = r.agency_id and m.thread_id = r.id and m.state <> 'released'`;

const RECEIPTS = `
select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'box', e.box, 'state', e.state, 'sentAt', e.sent_at, 'facts', e.facts) order by e.sent_at, e.id)
  from envelope e
 where e.agency_id = r.agency_id and e.thread_id = r.id and ${IN_THREAD} and left(e.kind, 8) = 'receipt.' and ${OF_PARTIES}`;

/** Shown to those who may see both ends: row-level security leaves out the others. */
const MATCHES = `
select json_agg(json_build_object('kind', m.kind, 'value', m.canonical, 'foundAt', m.found_at,
         'referral', json_build_object('id', m.other_referral_id, 'reference', o.reference, 'box', o.box, 'state', o.state, 'title', oc.title))
         order by m.kind, m.canonical, m.other_referral_id)
  from referral_match m
  left join referral o on o.agency_id = m.agency_id and o.id = m.other_referral_id
  left join referral_content oc on oc.agency_id = m.agency_id and oc.id = m.other_referral_id
 where m.agency_id = r.agency_id and m.referral_id = r.id`;

const person = (column: string): string =>
  `(select json_build_object('id', u.id, 'name', u.name) from app_user u where u.agency_id = r.agency_id and u.id = r.${column})`;

/**
 * One referral ($2) of the agency ($1) with its thread at a moment ($3), as one statement. What stands between version and id is what
 * abilities are made of: codes and flags alone. Beside the text stands what those of further use are made of.
 */
export const REFERRAL_DETAIL = `
select json_build_object(
  'version', r.version, 'isUnread', ${IS_UNREAD}, 'box', r.box, 'state', r.state, 'kind', r.kind,
  'hasOpenItems', exists (select 1 from jsonb_array_elements(r.items) i where i->>'state' = 'open'),
  'hasOpenRecall', ${HAS_OPEN_RECALL}, 'isCleared', c.id is not null, 'originalState', ${ORIGINAL_STATE},
  'id', r.id, 'reference', r.reference, 'crimeType', r.crime_type, 'urgency', r.urgency, 'handling', r.handling, 'exercise', r.exercise,
  'language', r.language, 'deskId', r.desk_id, 'counterpart', json_build_object('side', a.side_id, 'agency', a.code, 'desk', d.code),
  'case', (select json_build_object('id', f.id, 'reference', f.reference) from case_file f where f.agency_id = r.agency_id and f.id = r.case_id),
  'title', c.title, 'ownReference', c.own_reference, 'items', r.items,
  'assignedTo', ${person('assigned_to')}, 'createdBy', ${person('created_by')},
  'createdAt', r.created_at, 'releasedAt', r.released_at, 'deliveredAt', r.delivered_at, 'acknowledgedAt', r.acknowledged_at,
  'answeredAt', r.answered_at, 'closedAt', r.closed_at, 'dueAt', ${DUE_AT}, 'clock', ${CLOCK_SUMMARY}, 'outcome', r.outcome, 'usefulness', r.usefulness, 'updatedAt', r.updated_at,
  'messages', coalesce((select json_agg(t.message order by t.at, t.id) from (${CROSSED} union all ${OWN}) t), '[]'),
  'receipts', coalesce((${RECEIPTS}), '[]'),
  'matches', coalesce((${MATCHES}), '[]'),
  'permissions', coalesce((${PERMISSIONS}), '[]'), 'evidentialUses', coalesce((${EVIDENTIAL_USES}), '[]'),
  'forwardedFrom', coalesce((${FORWARDED_FROM}), '[]'), 'forwardedTo', coalesce((${FORWARDED_TO}), '[]'))::text,
  ${ONWARD_STANDING}
  from referral r
  join agency a on a.id = r.counterpart_agency_id
  join desk d on d.agency_id = r.counterpart_agency_id and d.id = r.counterpart_desk_id
  left join referral_content c on c.agency_id = r.agency_id and c.id = r.id
 where r.agency_id = $1 and r.id = $2`;
