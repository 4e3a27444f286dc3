import { WRITTEN_KINDS } from '../domain/content-faults';

/** The kinds of message with words of a person, for a list in SQL. */
export const WRITTEN = WRITTEN_KINDS.map((kind) => `'${kind}'`).join(', ');

/** When the envelope of this alias was called back by its own sender. */
const recalledAt = (e: string): string => `(
  select min(k.sent_at) from envelope k
   where k.agency_id = ${e}.agency_id and k.thread_id = ${e}.thread_id and k.kind = 'referral.recall' and k.from_agency_id = ${e}.from_agency_id
     and k.state in ('pending', 'delivered', 'accepted') and k.facts->>'of' = ${e}.id::text)`;

const handlingOf = (e: string): string => `convert_from(${e}.header, 'UTF8')::json->'handling'`;

/** What the rules look at of the permissions \`p\` that hold the condition. */
const permissions = (where: string): string => `coalesce((
  select json_agg(json_build_object('id', p.id, 'of', p.message_id, 'use', p.use, 'recipient', p.recipient, 'state', p.state, 'askedAt', p.asked_at,
           'validUntil', p.valid_until, 'by', case when (p.box = 'out') = (r.box = 'out') then 'requester' else 'receiver' end) order by p.asked_at, p.id)
    from referral_permission p where p.agency_id = r.agency_id and ${where}), '[]')`;

/** What has crossed between the two parties and has words. */
const MESSAGES = `coalesce((
  select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'from', case when e.box = r.box then 'requester' else 'receiver' end,
           'handling', ${handlingOf('e')}, 'origins', coalesce(e.facts->'origins', '[]'), 'recalledAt', ${recalledAt('e')}) order by e.sent_at, e.id)
    from envelope e
   where e.agency_id = r.agency_id and e.thread_id = r.id and e.state in ('pending', 'delivered', 'accepted') and e.kind in (${WRITTEN})
     and e.from_agency_id in (r.agency_id, r.counterpart_agency_id)), '[]')`;

/** What of it was made from messages that were received here, in the threads of other referrals. */
const SOURCES = `coalesce((
  select json_agg(json_build_object('id', s.id, 'handling', ${handlingOf('s')}, 'recalledAt', ${recalledAt('s')}, 'permissions', ${permissions(`p.message_id = s.id and p.box = 'out'`)}))
    from referral_origin o
    join envelope s on s.agency_id = o.agency_id and s.id = o.message_id and s.box = 'in' and s.state = 'accepted'
    join referral t on t.agency_id = s.agency_id and t.id = s.thread_id and t.counterpart_agency_id = s.from_agency_id
   where o.agency_id = r.agency_id and o.referral_id = r.id), '[]')`;

/** A thread as the rules of further use look at it: codes, ids and times alone. Null before anything has crossed. */
export const ONWARD_STANDING = `
  case when r.state not in ('draft', 'rejected') then json_build_object(
    'party', case when r.box = 'out' then 'requester' else 'receiver' end, 'agency', (select own.code from agency own where own.id = r.agency_id),
    'messages', ${MESSAGES}, 'permissions', ${permissions('p.referral_id = r.id')}, 'sources', ${SOURCES}) end::text`;

/** The words of a request or a decision with their translation; nothing of what the other side called back, unless it was kept. */
const said = (id: string): string => `(
  select json_build_object('language', h.header->>'language', 'text', w.content->'texts'->>'text',
           'translation', case when w.content->'translation'->>'language' is null then null else json_build_object(
              'language', w.content->'translation'->>'language', 'text', w.content->'translation'->'texts'->>'text') end)
    from envelope e
   cross join lateral (select convert_from(e.header, 'UTF8')::json as header) h
    join envelope_content c on c.agency_id = e.agency_id and c.id = e.id and c.content is not null
   cross join lateral (select c.content::json as content) w
   where e.agency_id = r.agency_id and e.id = ${id} and (e.box = 'out' or ${recalledAt('e')} is null))`;

/** Every permission of the thread at the moment $3. */
export const PERMISSIONS = `
select json_agg(json_build_object('id', p.id, 'of', p.message_id, 'use', p.use, 'recipient', p.recipient, 'box', p.box,
         'state', case when p.state = 'granted' and p.valid_until <= $3::timestamptz then 'expired' else p.state end,
         'askedAt', p.asked_at, 'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'validUntil', p.valid_until, 'ground', p.ground,
         'endedAt', p.ended_at, 'usedOn', p.used_on, 'purpose', ${said('p.id')}, 'conditions', ${said('p.decided_by')}) order by p.asked_at, p.id)
  from referral_permission p where p.agency_id = r.agency_id and p.referral_id = r.id`;

export const EVIDENTIAL_USES = `
select json_agg(json_build_object('id', v.id, 'messages', v.message_ids, 'proceeding', v.proceeding, 'authority', v.authority, 'usedOn', v.used_on,
         'recordedBy', u.name, 'recordedAt', v.recorded_at) order by v.recorded_at, v.id)
  from evidential_use v join app_user u on u.agency_id = v.agency_id and u.id = v.recorded_by
 where v.agency_id = r.agency_id and v.referral_id = r.id`;

/** What the referral passes on, by the referral that it came in and the agency that wrote it. */
export const FORWARDED_FROM = `
select json_agg(json_build_object('id', f.id, 'reference', s.reference, 'agency', f.originator, 'messages', f.messages) order by f.originator, f.id)
  from (select o.source_referral_id as id, o.originator, json_agg(o.message_id order by o.message_id) as messages
          from referral_origin o where o.agency_id = r.agency_id and o.referral_id = r.id group by 1, 2) f
  left join referral s on s.agency_id = r.agency_id and s.id = f.id`;

/** What passes on messages of the referral. */
export const FORWARDED_TO = `
select json_agg(json_build_object('id', f.id, 'reference', t.reference, 'agency', x.code, 'messages', f.messages) order by f.id)
  from (select o.referral_id as id, json_agg(o.message_id order by o.message_id) as messages
          from referral_origin o where o.agency_id = r.agency_id and o.source_referral_id = r.id group by 1) f
  join referral t on t.agency_id = r.agency_id and t.id = f.id
  join agency x on x.id = t.counterpart_agency_id`;
