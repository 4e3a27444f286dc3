import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from '@counterpart/kernel';
import type { Statement } from '@counterpart/platform/database/pipeline';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';

export interface CreateBody {
  readonly kind: string;
  readonly crimeType: string;
  readonly deadline: { readonly class: string };
  readonly handling: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly items: readonly { readonly text: string }[];
  readonly deskId: string;
  readonly language: string;
  readonly to: { readonly agency: string; readonly desk: string };
}

interface Who {
  readonly agencyId: string;
  readonly side: string;
  readonly userId: string;
}

/** One statement a table, its text made once from the columns. */
const texts = new Map<string, string>();
function insertInto(table: string, row: Readonly<Record<string, unknown>>): Statement {
  const columns = Object.keys(row);
  let sql = texts.get(table);
  if (sql === undefined) {
    sql = `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`;
    texts.set(table, sql);
  }
  return { sql, values: Object.values(row) };
}

/** The same rows that the product writes for a new referral: referral, content, thread, message, its content, and two events with salted commitments. */
export function createStatements(
  body: CreateBody,
  { agencyId, side, userId }: Who,
): { readonly id: string; readonly statements: readonly Statement[] } {
  const receiver = DEMO_AGENCIES.find(({ code }) => code === body.to.agency)!;
  const desk = receiver.desks.find(({ code }) => code === body.to.desk)!;
  const at = new Date().toISOString();
  const id = uuidv7();
  const messageId = uuidv7();
  const own = { agency_id: agencyId, side_id: side };
  const place = { desk_id: body.deskId, compartment_id: body.deskId };
  const content = JSON.stringify({
    texts: { title: body.title, text: body.text, ...Object.fromEntries(body.items.map(({ text }, i) => [`items.${i + 1}`, text])) },
    data: {},
  });
  const event = (type: string, object: string, facts: object): Statement => {
    const salt = randomBytes(32);
    const commitment = createHash('sha256').update(salt).update(content).digest('base64url');
    const eventId = uuidv7();
    const leaf = Buffer.from(
      JSON.stringify({ v: 1, id: eventId, agency: agencyId, type, object, actor: { user: userId }, at, facts, commitment }),
    );
    return insertInto('event', {
      ...own,
      id: eventId,
      type,
      object_id: object,
      actor_user_id: userId,
      principal: null,
      at,
      facts: JSON.stringify(facts),
      leaf,
      salt,
      read_key: null,
    });
  };
  const heading = { urgency: body.deadline.class, handling: body.handling, exercise: false, language: body.language };
  return {
    id,
    statements: [
      insertInto('referral', {
        ...own,
        ...place,
        ...heading,
        id,
        box: 'out',
        case_id: null,
        reference: null,
        kind: body.kind,
        crime_type: body.crimeType,
        state: 'draft',
        counterpart_agency_id: receiver.id,
        counterpart_desk_id: desk.id,
        items: JSON.stringify(body.items.map((_, i) => ({ no: i + 1, state: 'open' }))),
        created_by: userId,
        created_at: at,
        updated_at: at,
        version: 1,
      }),
      insertInto('referral_content', { ...own, id, compartment_id: body.deskId, title: body.title, own_reference: null }),
      insertInto('thread', { ...own, ...place, id, kind: 'referral', reference: null, exercise: false, created_at: at }),
      insertInto('message', {
        ...own,
        ...place,
        ...heading,
        id: messageId,
        thread_id: id,
        kind: 'referral.original',
        to_agency_id: receiver.id,
        to_desk_id: desk.id,
        state: 'draft',
        facts: JSON.stringify({ referralKind: body.kind }),
        author_ids: [userId],
        drafted_at: at,
        edited_at: at,
        version: 1,
      }),
      insertInto('message_content', {
        ...own,
        id: messageId,
        compartment_id: body.deskId,
        content,
        translation: null,
        return_comment: null,
        version: 1,
      }),
      event('message.drafted', messageId, { kind: 'referral.original', thread: id }),
      event('referral.drafted', id, { kind: body.kind, to: body.to.agency }),
    ],
  };
}
