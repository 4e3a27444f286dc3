import { type Person, notFound, TextAbilities } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { contentRead } from './domain/exchange.events';
import { messageAbilitiesOf, type MessageStanding } from './domain/message-abilities';
import { type MessageFilter, MessageSelection } from './message-selection';

const person = (column: string): string =>
  `(select json_build_object('id', u.id, 'name', u.name) from app_user u where u.agency_id = m.agency_id and u.id = m.${column})`;

/**
 * What stands between version and id is what abilities are made of: codes and ids alone. The rendering is what the receiver will read:
 * the translation, or the original where its language is accepted or originals are taken.
 */
const ONE = `
select json_build_object('version', m.version, 'state', m.state, 'deskId', m.desk_id, 'authorIds', m.author_ids,
  'id', m.id, 'kind', m.kind, 'threadId', m.thread_id, 'toAgencyId', m.to_agency_id,
  'toDeskId', m.to_desk_id, 'urgency', m.urgency, 'handling', m.handling, 'exercise', m.exercise, 'language', m.language,
  'targetLanguage', m.target_language, 'facts', m.facts, 'draftedAt', m.drafted_at, 'submittedAt', m.submitted_at,
  'translationFrom', m.translation_from, 'translationTo', m.translation_to, 'releasedAt', m.released_at, 'releasedBy', m.released_by,
  'threadKind', t.kind, 'reference', t.reference, 'dueAt', t.due_at,
  'counterpart', json_build_object('side', a.side_id, 'agency', a.code, 'desk', d.code), 'takesOriginals', a.takes_originals,
  'authors', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by w.place), '[]')
                from unnest(m.author_ids) with ordinality as w (id, place) join app_user u on u.agency_id = m.agency_id and u.id = w.id),
  'translator', ${person('translator_id')}, 'reviewer', ${person('reviewer_id')}, 'releaser', ${person('released_by')},
  'content', c.content, 'translation', c.translation, 'returnComment', c.return_comment,
  'rendering', json_build_object('language', coalesce(c.translation->>'language', m.language), 'texts', coalesce(c.translation, c.content)->'texts',
                                 'isOriginal', c.translation is null))::text
  from message m
  join message_content c on c.agency_id = m.agency_id and c.id = m.id
  join thread t on t.agency_id = m.agency_id and t.id = m.thread_id
  join agency a on a.id = m.to_agency_id
  join desk d on d.agency_id = m.to_agency_id and d.id = m.to_desk_id
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
  async one(person: Person, id: string): Promise<{ readonly text: string; readonly standing: MessageStanding }> {
    const text = await this.reads.content(person, 'message_content', contentRead(id, {}), ONE, [person.agencyId, id]);
    if (text === null) throw notFound('message');
    return this.abilities.add(person, text);
  }
}
