import type { Check } from './violation';

const AGENCY = `(select code from agency g where g.id = e.agency_id)`;

/** Acts that happen once to one object, whoever asks for them and however often. */
const ONCE = [
  'case.invitation-received',
  'case.proposed',
  'envelope.accepted',
  'envelope.delivered',
  'envelope.receipt-issued',
  'envelope.sent',
  'message.drafted',
  'message.released',
  'referral.arrived',
  'referral.drafted',
  'referral.matched',
  'referral.numbered',
  'translation.approved',
  'translation.prepared',
];
const listed = (types: readonly string[]): string => types.map((type) => `'${type}'`).join(', ');

/** A record that its act must have left. */
const missing = (name: string, table: string, which: string, event: string): Check => ({
  name,
  fault: 'lost',
  sql: `select (select code from agency g where g.id = x.agency_id) || ': ' || x.id as what from ${table} x where ${which}
           and not exists (select 1 from event e where e.agency_id = x.agency_id and e.object_id = x.id and e.type ${event})`,
});

/** What was recorded of what people and jobs did, and what is still to be done. */
export const ACT_CHECKS: readonly Check[] = [
  {
    name: 'no job is left',
    fault: 'unfinished',
    sql: `select ${AGENCY} || ': ' || e.job || ' for ' || e.type || ' ' || e.object_id || ', ' || e.attempts || ' attempts' || coalesce(', ' || e.last_error, '')
            || case when e.dead then ', dead' else '' end as what from outbox e`,
  },
  {
    name: 'an act is recorded once',
    fault: 'twice',
    sql: `select ${AGENCY} || ': ' || count(*) || ' ' || e.type || ' of ' || e.object_id as what from event e
           where e.type in (${listed(ONCE)}) group by e.agency_id, e.type, e.object_id having count(*) > 1`,
  },
  missing('a sent envelope was recorded', 'envelope', `x.box = 'out'`, `in ('envelope.sent', 'envelope.receipt-issued')`),
  missing('an accepted envelope was recorded', 'envelope', `x.box = 'in' and x.state = 'accepted'`, `= 'envelope.accepted'`),
  missing('a release was recorded', 'message', `x.state = 'released'`, `= 'message.released'`),
  missing('a drafted message was recorded', 'message', 'true', `= 'message.drafted'`),
  missing('a drafted referral was recorded', 'referral', `x.box = 'out'`, `= 'referral.drafted'`),
  missing('an arrived referral was recorded', 'referral', `x.box = 'in'`, `= 'referral.arrived'`),
  missing('an approved translation was recorded', 'translation_job', `x.state = 'approved'`, `= 'translation.approved'`),
  {
    name: 'a key has the record that it was answered with',
    fault: 'lost',
    sql: `select ${AGENCY} || ': ' || e.route || ' ' || (e.body::jsonb->>'id') as what from idempotency_key e
           where not exists (select 1 from referral x where x.agency_id = e.agency_id and x.id = (e.body::jsonb->>'id')::uuid)
             and not exists (select 1 from case_file x where x.agency_id = e.agency_id and x.id = (e.body::jsonb->>'id')::uuid)
             and not exists (select 1 from message x where x.agency_id = e.agency_id and x.id = (e.body::jsonb->>'id')::uuid)`,
  },
];
