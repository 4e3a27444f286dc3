import { type Person, notFound, TextAbilities } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { contentRead } from './domain/exchange.events';
import { messageAbilitiesOf, type MessageStanding } from './domain/message-abilities';
import { type MessageFilter, MessageSelection } from './message-selection';

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

  /** One page of the messages that the filter selects, newest first, without their content but the title. */
  async list(person: Person, filter: MessageFilter, after: readonly string[] | null, limit: number): Promise<string> {
    const selection = new MessageSelection(person, filter);
    return (await this.reads.json(person, selection.page(after, limit), selection.values.list))!;
  }

  /** One message exactly as the receiver will read it, and what the person can do with it; the read is recorded. Throws `message.not-found`. */
  async one(person: Person, id: string): Promise<string> {
    const text = await this.reads.content(person, 'message_content', contentRead(id, {}), ONE, [person.agencyId, id]);
    if (text === null) throw notFound('message');
    return this.abilities.add(person, text).text;
  }
}
