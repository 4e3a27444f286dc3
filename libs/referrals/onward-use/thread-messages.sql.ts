import type { Transaction } from '@counterpart/platform/database';
import type { ThreadMessage } from '../domain/onward-use/forwarded-content';
import type { Referral } from '../domain/referral';

const MESSAGES = `
select e.id, e.kind, e.box, h.header->'from'->>'agency' as agency, h.header->>'reference' as reference, h.header->>'sentAt' as "sentAt",
       h.header->'handling' as handling, h.header->>'language' as language, translate(encode(e.hash, 'base64'), '+/=', '-_') as hash, e.facts, c.content
  from envelope e
 cross join lateral (select convert_from(e.header, 'UTF8')::jsonb as header) h
  left join envelope_content c on c.agency_id = e.agency_id and c.id = e.id
 where e.agency_id = $1 and e.thread_id = $2 and e.state in ('pending', 'delivered', 'accepted') and left(e.kind, 9) = 'referral.'
   and e.from_agency_id in ($1, $3)
 order by e.sent_at, e.id`;

interface Row extends Omit<ThreadMessage, 'texts' | 'data' | 'translation'> {
  readonly box: 'in' | 'out';
  readonly hash: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly content: string | null;
}

/** A message of the thread; of what was purged nothing is left but the header. */
export interface HeldMessage extends ThreadMessage, Pick<Row, 'box' | 'hash' | 'facts'> {
  readonly isPurged: boolean;
}

/** What the two parties of a referral have written, oldest first. */
export async function heldMessages(tx: Transaction, { id, counterpartAgencyId }: Referral): Promise<readonly HeldMessage[]> {
  const rows = await tx.query<Row>(MESSAGES, [tx.actor.agencyId, id, counterpartAgencyId]);
  return rows.map(({ content, ...row }) => {
    const { texts, data, translation } = content === null ? NOTHING : (JSON.parse(content) as typeof NOTHING);
    return { ...row, texts, data, translation, isPurged: content === null };
  });
}

const NOTHING: Pick<ThreadMessage, 'texts' | 'data' | 'translation'> = { texts: {}, data: {}, translation: null };
