import type { Check } from './violation';

const WHERE = `coalesce((select code from agency g where g.id = e.agency_id), e.agency_id::text)`;
const ENVELOPE = `${WHERE} || ': ' || e.kind || ' ' || e.id`;
const HASH = `sha256(e.header || e.signature)`;
const HEADER = `convert_from(e.header, 'UTF8')::jsonb`;
const base64url = (bytes: string): string => `translate(encode(${bytes}, 'base64'), E'+/=\\n', '-_')`;

/** What has crossed: once, whole, in order, and on both copies alike. */
export const ENVELOPE_CHECKS: readonly Check[] = [
  {
    name: 'a sent envelope is at its receiver',
    fault: 'lost',
    sql: `select ${ENVELOPE} as what from envelope e where e.box = 'out'
            and not exists (select 1 from envelope i where i.agency_id = e.to_agency_id and i.id = e.id and i.box = 'in')`,
  },
  {
    name: 'a received envelope is at its sender',
    fault: 'lost',
    sql: `select ${ENVELOPE} as what from envelope e where e.box = 'in'
            and not exists (select 1 from envelope o where o.agency_id = e.from_agency_id and o.id = e.id and o.box = 'out')`,
  },
  {
    name: 'an envelope has one copy at each of its two agencies',
    fault: 'twice',
    sql: `select e.kind || ' ' || e.id || ' has ' || count(*) || ' copies' as what from envelope e group by e.kind, e.id having count(*) > 2`,
  },
  {
    name: 'both copies of an envelope are the same to the byte',
    fault: 'unfinished',
    sql: `select ${ENVELOPE} as what from envelope e join envelope i on i.agency_id = e.to_agency_id and i.id = e.id and i.box = 'in'
          join envelope_content a on a.agency_id = e.agency_id and a.id = e.id join envelope_content b on b.agency_id = i.agency_id and b.id = i.id
          where e.box = 'out' and ((e.header, e.signature, e.key_id, e.hash, e.facts, e.sent_at, e.seq, e.thread_id)
                is distinct from (i.header, i.signature, i.key_id, i.hash, i.facts, i.sent_at, i.seq, i.thread_id)
             or (a.purged_at is null and b.purged_at is null and (a.content, a.salt) is distinct from (b.content, b.salt)))`,
  },
  {
    name: 'the numbers of a direction run from one without a gap',
    fault: 'lost',
    sql: `select ${WHERE} || ': thread ' || e.thread_id || ', ' || count(*) || ' envelopes numbered ' || min(e.seq) || ' to ' || max(e.seq) as what
            from envelope e group by e.agency_id, e.thread_id, e.from_agency_id, e.to_agency_id
          having min(e.seq) <> 1 or max(e.seq) <> count(*) or count(distinct e.seq) <> count(*)`,
  },
  {
    name: 'each envelope names the one before it',
    fault: 'unfinished',
    sql: `select ${ENVELOPE} as what from (
            select e.*, lag(e.hash) over (partition by e.agency_id, e.thread_id, e.from_agency_id, e.to_agency_id order by e.seq) as before from envelope e) e
          where ${HEADER}->>'prev' is distinct from ${base64url('e.before')} or e.hash <> ${HASH}`,
  },
  {
    name: 'the content is what its header commits to',
    fault: 'unfinished',
    sql: `select ${ENVELOPE} as what from envelope e join envelope_content c on c.agency_id = e.agency_id and c.id = e.id
           where c.purged_at is null and ${HEADER}->>'contentHash' is distinct from ${base64url(`sha256(c.salt || convert_to(c.content, 'UTF8'))`)}`,
  },
  {
    name: 'an envelope has its content, unless that was purged',
    fault: 'unfinished',
    sql: `select ${ENVELOPE} as what from envelope e left join envelope_content c on c.agency_id = e.agency_id and c.id = e.id
           where c.id is null or (c.purged_at is null and (c.content is null or c.salt is null)) or (c.purged_at is not null and c.content is not null)`,
  },
  {
    name: 'every delivery is over',
    fault: 'unfinished',
    sql: `select ${ENVELOPE} || ' is ' || e.state || coalesce(' (' || e.trouble || ')', '') as what from envelope e
           where e.state not in ('delivered', 'accepted')`,
  },
  {
    name: 'nothing was refused',
    fault: 'unfinished',
    sql: `select ${WHERE} || ': ' || e.reason as what from envelope_refused e`,
  },
  {
    name: 'what arrived was receipted',
    fault: 'lost',
    sql: `select ${ENVELOPE} as what from envelope e where e.box = 'in' and e.kind not like 'receipt.%' and not exists (
            select 1 from envelope r where r.agency_id = e.agency_id and r.thread_id = e.thread_id and r.box = 'out'
               and r.kind = 'receipt.delivered' and r.facts->>'of' = e.id::text)`,
  },
  {
    name: 'a receipt is given once',
    fault: 'twice',
    sql: `select ${WHERE} || ': ' || count(*) || ' ' || e.kind || ' of ' || (e.facts->>'of') as what from envelope e
           where e.kind in ('receipt.delivered', 'receipt.opened', 'receipt.acknowledged', 'receipt.purged')
           group by e.agency_id, e.box, e.kind, e.facts->>'of' having count(*) > 1`,
  },
  {
    name: 'a thread stands where its last envelope left it',
    fault: 'unfinished',
    sql: `select ${WHERE} || ': thread ' || e.thread_id as what from (
            select distinct on (agency_id, thread_id, from_agency_id, to_agency_id) * from envelope
             order by agency_id, thread_id, from_agency_id, to_agency_id, seq desc) e
            left join thread_position p using (agency_id, thread_id, from_agency_id, to_agency_id)
           where p.next_seq is distinct from e.seq + 1 or p.last_hash is distinct from e.hash`,
  },
];
