import type { Check } from './violation';

const at = (alias: string): string => `(select code from agency g where g.id = ${alias}.agency_id)`;

/** What both copies of a referral must say alike. */
const ALIKE = [
  'reference',
  'kind',
  'crime_type',
  'state',
  'urgency',
  'handling',
  'exercise',
  'language',
  'items',
  'released_at',
  'delivered_at',
  'acknowledged_at',
  'answered_at',
  'closed_at',
  'due_at',
  'outcome',
  'usefulness',
];
/** A clock that still runs was read at another moment by each. */
const clockOf = (alias: string): string => `case when ${alias}.state in ('closed', 'refused', 'withdrawn') then ${alias}.clock end`;
const fieldsOf = (alias: string): string =>
  `jsonb_build_object(${ALIKE.map((name) => `'${name}', ${alias}.${name}`).join(', ')}, 'clock', ${clockOf(alias)})`;

/** Referrals, cases, messages and translations: made once, whole, and on both copies alike. */
export const RECORD_CHECKS: readonly Check[] = [
  {
    name: 'both copies of a referral agree',
    fault: 'unfinished',
    sql: `select ${at('o')} || ': referral ' || o.id || ': ' || (
            select string_agg(a.key || ' ' || a.value || ' and ' || (b.fields->a.key), ', ') from jsonb_each(a.fields) a
             where a.value is distinct from b.fields->a.key) as what
            from referral o join referral i on i.agency_id = o.counterpart_agency_id and i.id = o.id and i.box = 'in',
                 lateral (select ${fieldsOf('o')} as fields) a, lateral (select ${fieldsOf('i')} as fields) b
           where o.box = 'out' and a.fields is distinct from b.fields`,
  },
  {
    name: 'a sent referral is on both copies',
    fault: 'lost',
    sql: `select ${at('r')} || ': ' || r.state || ' referral ' || r.id as what from referral r where r.state not in ('draft', 'rejected')
             and not exists (select 1 from referral o where o.agency_id = r.counterpart_agency_id and o.id = r.id and o.box <> r.box)`,
  },
  {
    name: 'a referral is drafted once',
    fault: 'twice',
    sql: `select ${at('c')} || ': ' || count(*) || ' referrals ' || c.own_reference as what from referral_content c
           where c.own_reference is not null group by c.agency_id, c.own_reference having count(*) > 1`,
  },
  {
    name: 'a case is proposed once',
    fault: 'twice',
    sql: `select ${at('c')} || ': ' || count(*) || ' cases ' || c.own_reference as what from case_content c
           where c.own_reference is not null group by c.agency_id, c.own_reference having count(*) > 1`,
  },
  {
    name: 'a number is given once',
    fault: 'twice',
    sql: `select ${at('r')} || ': ' || count(*) || ' referrals ' || r.reference as what from referral r
           where r.reference is not null group by r.agency_id, r.box, r.reference having count(*) > 1`,
  },
  {
    name: 'a message of a kind is written once in a story',
    fault: 'twice',
    sql: `select ${at('m')} || ': ' || count(*) || ' ' || m.kind || ' in thread ' || m.thread_id as what from message m
           group by m.agency_id, m.thread_id, m.kind, m.to_agency_id having count(*) > 1`,
  },
  {
    name: 'a released message is an envelope',
    fault: 'unfinished',
    sql: `select ${at('m')} || ': ' || m.kind || ' ' || m.id as what from message m where m.state = 'released'
             and not exists (select 1 from envelope e where e.agency_id = m.agency_id and e.id = m.id and e.box = 'out' and e.kind = m.kind)`,
  },
  {
    name: 'what crossed was released',
    fault: 'unfinished',
    sql: `select ${at('m')} || ': ' || m.kind || ' ' || m.id || ' is ' || m.state as what from message m
            join envelope e on e.agency_id = m.agency_id and e.id = m.id where m.state <> 'released' or m.released_by is null`,
  },
  {
    name: 'a message has its content',
    fault: 'unfinished',
    sql: `select ${at('m')} || ': ' || m.kind || ' ' || m.id as what from message m
           where not exists (select 1 from message_content c where c.agency_id = m.agency_id and c.id = m.id)`,
  },
  {
    name: 'a referral has its thread and content',
    fault: 'unfinished',
    sql: `select ${at('r')} || ': referral ' || r.id as what from referral r
           where not exists (select 1 from thread t where t.agency_id = r.agency_id and t.id = r.id and t.kind = 'referral')
              or not exists (select 1 from referral_content c where c.agency_id = r.agency_id and c.id = r.id)`,
  },
  {
    name: 'a case has its thread, content and participants',
    fault: 'unfinished',
    sql: `select ${at('f')} || ': case ' || f.reference as what from case_file f
           where not exists (select 1 from thread t where t.agency_id = f.agency_id and t.id = f.id and t.kind = 'case')
              or not exists (select 1 from case_content c where c.agency_id = f.agency_id and c.id = f.id)
              or not exists (select 1 from case_participant p where p.agency_id = f.agency_id and p.case_id = f.id)`,
  },
  {
    name: 'a thread is that of a referral or a case',
    fault: 'unfinished',
    sql: `select ${at('t')} || ': ' || t.kind || ' thread ' || t.id as what from thread t
           where not exists (select 1 from referral r where r.agency_id = t.agency_id and r.id = t.id and t.kind = 'referral')
             and not exists (select 1 from case_file f where f.agency_id = t.agency_id and f.id = t.id and t.kind = 'case')`,
  },
  {
    name: 'the copies of a case agree',
    fault: 'unfinished',
    sql: `select ${at('f')} || ': case ' || f.reference as what from case_file f
            join case_file l on l.agency_id = f.lead_agency_id and l.id = f.id
           where f.agency_id <> f.lead_agency_id and ((f.reference, f.state, f.crime_type, f.handling, f.exercise)
                 is distinct from (l.reference, l.state, l.crime_type, l.handling, l.exercise)
              or (select jsonb_agg(jsonb_build_array(p.participant_agency_id, p.state) order by p.participant_agency_id) from case_participant p
                   where p.agency_id = f.agency_id and p.case_id = f.id)
                 is distinct from
                 (select jsonb_agg(jsonb_build_array(p.participant_agency_id, p.state) order by p.participant_agency_id) from case_participant p
                   where p.agency_id = l.agency_id and p.case_id = l.id))`,
  },
  {
    name: 'an approved translation is with its message',
    fault: 'unfinished',
    sql: `select ${at('j')} || ': translation ' || j.id || ' of a message that is ' || m.state as what from translation_job j
            join message m on m.agency_id = j.agency_id and m.id = j.message_id
            left join message_content c on c.agency_id = m.agency_id and c.id = m.id
           where j.state = 'approved' and m.translation_from = j.requested_at and (m.state = 'translating' or c.translation is null)`,
  },
  {
    name: 'a message that needs a translation has one',
    fault: 'unfinished',
    sql: `select ${at('m')} || ': ' || m.kind || ' ' || m.id || ' is ' || m.state as what from message m
            join message_content c on c.agency_id = m.agency_id and c.id = m.id
           where m.target_language is not null and m.state in ('awaiting_release', 'released') and c.translation is null`,
  },
  {
    name: 'a message with the translators is among their jobs',
    fault: 'unfinished',
    sql: `select ${at('m')} || ': ' || m.kind || ' ' || m.id as what from message m where m.state = 'translating'
             and not exists (select 1 from translation_job j where j.agency_id = m.agency_id and j.message_id = m.id and j.requested_at = m.translation_from)`,
  },
  {
    name: 'a translation is prepared once, with all its segments',
    fault: 'twice',
    sql: `select ${at('j')} || ': translation ' || j.id || ' of ' || j.segments || ' segments has ' || count(s.id) as what
            from translation_job j left join translation_segment s on s.agency_id = j.agency_id and s.job_id = j.id
           group by j.agency_id, j.id, j.segments having count(s.id) <> j.segments`,
  },
];
