/** Copies rows with something changed in each. */
const copies = (table: string, change: string, where: string): string =>
  `insert into ${table} select r.* from ${table} x, lateral jsonb_populate_record(x, jsonb_build_object(${change})) r where ${where}`;
const NEW_ID = `'id', gen_random_uuid()`;
const ORIGINAL = `kind = 'referral.original'`;
const forget = (event: string): string => `delete from event where type = '${event}'`;
const agency = (code: string): string => `(select id from agency where code = '${code}')`;

/**
 * For each check, what makes the database of a finished story wrong in just the way that it has to find. Foreign keys do not stop it:
 * they are off where it is planted, as after a restore that went wrong.
 */
export const PLANTINGS: Readonly<Record<string, string>> = {
  'no job is left': `insert into outbox (event_id, job, side_id, agency_id, type, object_id, created_at, next_at)
    values (gen_random_uuid(), 'exchange.deliver', 'us', ${agency('DEA')}, 'envelope.sent', gen_random_uuid(), now(), now())`,
  'an act is recorded once': copies('event', NEW_ID, `x.type = 'message.released'`),
  'a sent envelope was recorded': forget('envelope.sent'),
  'an accepted envelope was recorded': forget('envelope.accepted'),
  'a release was recorded': forget('message.released'),
  'a drafted message was recorded': forget('message.drafted'),
  'a drafted referral was recorded': forget('referral.drafted'),
  'an arrived referral was recorded': forget('referral.arrived'),
  'an approved translation was recorded': forget('translation.approved'),
  'a key has the record that it was answered with': `update idempotency_key set body = jsonb_build_object(${NEW_ID})`,

  'a sent envelope is at its receiver': `delete from envelope where box = 'in' and ${ORIGINAL}`,
  'a received envelope is at its sender': `delete from envelope where box = 'out' and ${ORIGINAL}`,
  'an envelope has one copy at each of its two agencies': copies(
    'envelope',
    `'agency_id', ${agency('CBP')}`,
    `x.box = 'in' and x.${ORIGINAL}`,
  ),
  'both copies of an envelope are the same to the byte': `update envelope set facts = '{}' where box = 'in' and ${ORIGINAL}`,
  'the numbers of a direction run from one without a gap': `update envelope set seq = seq + 1 where box = 'in' and seq = (select max(seq) from envelope)`,
  'each envelope names the one before it': `update envelope set hash = sha256('x') where seq = 1`,
  'the content is what its header commits to': `update envelope_content set content = content || ' '`,
  'an envelope has its content, unless that was purged': `delete from envelope_content`,
  'every delivery is over': `update envelope set state = 'held' where box = 'in' and ${ORIGINAL}`,
  'nothing was refused': `insert into envelope_refused (agency_id, side_id, id, received_at, reason, wire, wire_length, wire_sha256)
    values (${agency('NNCC')}, 'cn', gen_random_uuid(), now(), 'tampered', '', 0, sha256(''))`,
  'what arrived was receipted': `delete from envelope where kind = 'receipt.delivered'`,
  'a receipt is given once': copies('envelope', `${NEW_ID}, 'seq', x.seq + 100`, `x.kind = 'receipt.acknowledged'`),
  'a thread stands where its last envelope left it': `update thread_position set next_seq = next_seq + 1`,

  'both copies of a referral agree': `update referral set acknowledged_at = acknowledged_at + interval '1 second' where box = 'in'`,
  'a sent referral is on both copies': `delete from referral where box = 'in'`,
  'a referral is drafted once': copies('referral_content', NEW_ID, 'x.own_reference is not null'),
  'a case is proposed once': copies('case_content', NEW_ID, 'x.own_reference is not null'),
  'a number is given once': `update referral set agency_id = ${agency('DEA')}, id = gen_random_uuid(), box = 'out' where box = 'in'`,
  'a message of a kind is written once in a story': `update message m set kind = f.kind, thread_id = f.thread_id, to_agency_id = f.to_agency_id
    from message f where f.agency_id = m.agency_id and f.id < m.id`,
  'a released message is an envelope': `delete from envelope where box = 'out' and ${ORIGINAL}`,
  'what crossed was released': `update message set state = 'awaiting_release' where ${ORIGINAL}`,
  'a message has its content': `delete from message_content`,
  'a referral has its thread and content': `delete from thread where kind = 'referral'`,
  'a case has its thread, content and participants': `delete from case_participant`,
  'a thread is that of a referral or a case': `delete from referral where box = 'out'`,
  'the copies of a case agree': `update case_file set state = 'suspended' where agency_id <> lead_agency_id`,
  'an approved translation is with its message': `update message set state = 'translating' where translation_from is not null`,
  'a message that needs a translation has one': `update message_content set translation = null`,
  'a message with the translators is among their jobs': `update message set state = 'translating', translation_from = now()`,
  'a translation is prepared once, with all its segments': `delete from translation_segment where position = 0`,

  'an acknowledged write is there': `update referral set version = 1`,
  'an acknowledged act is recorded': forget('message.submitted'),
  'an act is recorded no more often than it was asked for': copies(
    'event',
    `${NEW_ID}, 'object_id', gen_random_uuid()`,
    `x.facts->>'kind' = 'receipt.acknowledged' and x.type = 'envelope.sent'`,
  ),
};
