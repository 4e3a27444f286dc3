import type { Person } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { ObjectKind } from '../domain/notification-kinds';
import type { Hint, Topic } from '../domain/live-hints';
import { kindsFor, showsSql } from '../sight';

/** Of each topic those ids that row-level security shows to the asking person; of what was told, the person's own notifications. */
const SQL = `
select coalesce(json_agg(json_build_object('topic', s.topic, 'id', s.id)), '[]')::text from (
  select 'referral' as topic, o.id from referral o where o.agency_id = $1 and o.id = any ($2::uuid[])
  union all select 'case', o.id from case_file o where o.agency_id = $1 and o.id = any ($3::uuid[])
  union all select 'message', o.id from message o where o.agency_id = $1 and o.id = any ($4::uuid[])
  union all select 'translation', o.id from translation_job o where o.agency_id = $1 and o.id = any ($5::uuid[])
  union all select 'notification', n.id from event e join notification n on n.agency_id = e.agency_id and n.user_id = $6::uuid and n.event_id = (e.facts->>'of')::uuid
    where e.agency_id = $1 and e.id = any ($7::uuid[]) and e.type = 'notification.told' and ${showsSql('n.agency_id', 'n.object_kind', 'n.object_id', '$8::text[]')}) s`;

const CHECKED: readonly Topic[] = ['referral', 'case', 'message', 'translation'];

/** Says which hints each person may have at this moment, under that person's own row-level security. */
@Injectable()
export class HintSight {
  constructor(private readonly reads: Reads) {}

  /** The hints of each person, in their order; one round trip for all of them, who are of one side and agency. */
  async of(side: string, people: readonly Person[], hints: readonly Hint[]): Promise<readonly (readonly Hint[])[]> {
    const questions = people.map((person) => ({ actor: person, sql: SQL, values: valuesFor(person, hints) }));
    const answers = await this.reads.several(side, questions);
    return people.map((person, i) => [...plainFor(person, hints), ...(JSON.parse(answers[i] ?? '[]') as readonly Hint[])]);
  }
}

function valuesFor(person: Person, hints: readonly Hint[]): readonly unknown[] {
  const kinds = kindsFor(person);
  const idsOf = (topic: Topic) => hints.filter((hint) => hint.topic === topic).map(({ id }) => id);
  const admitted = CHECKED.map((topic) => (kinds.includes(topic as ObjectKind) ? idsOf(topic) : []));
  return [person.agencyId, ...admitted, person.userId, idsOf('notification'), kinds];
}

/** What needs no looking: what the agency says of itself to everyone, and what the person did to the own inbox. */
const plainFor = ({ userId }: Person, hints: readonly Hint[]): readonly Hint[] =>
  hints.filter(({ topic, id }) => topic === 'agency' || (topic === 'notification' && id === userId));
