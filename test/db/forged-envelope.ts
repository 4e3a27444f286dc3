import { randomBytes } from 'node:crypto';
import { type Agency, AgencyKeys, Directory } from '@counterpart/identity';
import { Intake, NO_CONTENT, type SealedContent } from '@counterpart/exchange';
import { sealEnvelope } from '@counterpart/exchange/domain/envelope';
import { encodeWire } from '@counterpart/exchange/domain/wire';
import { type EventFacts, uuidv7 } from '@counterpart/kernel';
import { asAdmin } from './cluster';
import type { TestSystem } from './harness';

/** What an agency could sign with its own key and send with a build of its own; our services send none of it. */
export interface Forged {
  readonly from: string;
  readonly to: string;
  readonly thread: string;
  readonly reference: string;
  readonly kind: string;
  readonly facts: EventFacts;
  readonly content?: SealedContent;
}

const POSITION = `select next_seq as seq, translate(encode(last_hash, 'base64'), '+/=', '-_') as prev from thread_position
 where agency_id = $1 and thread_id = $2 and from_agency_id = $3 and to_agency_id = $1`;

/** Signs it as the receiver's next of the thread and hands it to the receiver; returns why it was refused, else what it answered. */
export async function sendForged(system: TestSystem, forged: Forged): Promise<string> {
  const [sender, receiver] = await Promise.all([agency(system, forged.from), agency(system, forged.to)]);
  const { rows } = await asAdmin(
    (client) => client.query<{ seq: number; prev: string | null }>(POSITION, [receiver.id, forged.thread, sender.id]),
    system.database,
  );
  const { thread, reference, kind, facts, content = NO_CONTENT } = forged;
  const { seq, prev } = rows[0] ?? { seq: 1, prev: null };
  const envelope = sealEnvelope(
    {
      id: uuidv7(),
      kind,
      reference,
      thread,
      seq,
      prev,
      seen: null,
      from: address(sender),
      to: address(receiver),
      sentAt: new Date().toISOString(),
      urgency: 'NORMAL',
      handling: ['H2'],
      language: content === NO_CONTENT ? null : 'zh-CN',
      exercise: false,
      facts,
    },
    content,
    await system.get(AgencyKeys).signingKey(sender.code),
    randomBytes(32),
  );
  const answer = await system.get(Intake).receive(receiver.id, encodeWire(envelope));
  return answer.status === 'refused' ? answer.reason : answer.status;
}

async function agency(system: TestSystem, code: string): Promise<Agency> {
  const found = await system.get(Directory).agencyByCode(code);
  if (found === null) throw new Error(`No agency ${code}`);
  return found;
}

const address = ({ side, code, desks }: Agency) => ({ side, agency: code, desk: desks[0]!.code });
