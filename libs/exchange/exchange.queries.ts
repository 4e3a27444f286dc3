import { type Person, notFound, TextAbilities } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { contentRead } from './domain/exchange.events';
import { messageAbilitiesOf, type MessageStanding } from './domain/message-abilities';

/** One branch a desk, each in the order of the index; merged, and cut to the page. */
const LIST = `
select json_build_object('items', coalesce(json_agg(row_to_json(m) order by m."draftedAt" desc, m.id desc), '[]'))::text from (
  select m.id, m.kind, m.state, m.thread_id as "threadId", m.desk_id as "deskId", m.to_agency_id as "toAgencyId", m.urgency, m.handling, m.language,
         m.target_language as "targetLanguage", m.author_ids as "authorIds", m.drafted_at as "draftedAt", m.submitted_at as "submittedAt", m.version,
         c.content->'texts'->>'title' as title
    from unnest($2::uuid[]) as desk(id)
    cross join lateral (select * from message m where m.agency_id = $1 and m.desk_id = desk.id and m.state = $3
                         order by m.drafted_at desc, m.id desc limit 200) m
    left join message_content c on c.agency_id = m.agency_id and c.id = m.id
   order by m.drafted_at desc, m.id desc limit 200) m`;

/** What stands between version and id is what abilities are made of: codes and ids alone. */
const ONE = `
select json_build_object('version', m.version, 'state', m.state, 'deskId', m.desk_id, 'authorIds', m.author_ids,
  'id', m.id, 'kind', m.kind, 'threadId', m.thread_id, 'toAgencyId', m.to_agency_id,
  'toDeskId', m.to_desk_id, 'urgency', m.urgency, 'handling', m.handling, 'exercise', m.exercise, 'language', m.language,
  'targetLanguage', m.target_language, 'facts', m.facts, 'draftedAt', m.drafted_at, 'submittedAt', m.submitted_at,
  'translationFrom', m.translation_from, 'translationTo', m.translation_to, 'releasedAt', m.released_at, 'releasedBy', m.released_by,
  'content', c.content, 'translation', c.translation, 'returnComment', c.return_comment)::text
  from message m join message_content c on c.agency_id = m.agency_id and c.id = m.id
 where m.agency_id = $1 and m.id = $2`;

/** Lists and details of own messages, as finished JSON. */
@Injectable()
export class ExchangeQueries {
  private readonly abilities = new TextAbilities<MessageStanding>(messageAbilitiesOf);

  constructor(private readonly reads: Reads) {}

  /** The newest 200 messages in a state on the person's desks, without their content but the title. */
  async list(person: Person, state: string): Promise<string> {
    return (await this.reads.json(person, LIST, [person.agencyId, person.deskIds, state]))!;
  }

  /** One message exactly as the receiver will read it, and what the person can do with it; the read is recorded. Throws `message.not-found`. */
  async one(person: Person, id: string): Promise<string> {
    const text = await this.reads.content(person, 'message_content', contentRead(id, {}), ONE, [person.agencyId, id]);
    if (text === null) throw notFound('message');
    return this.abilities.add(person, text).text;
  }
}
