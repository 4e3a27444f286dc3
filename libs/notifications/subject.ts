import type { SystemActor } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { ObjectKind } from './domain/notification-kinds';

/** The message that an event is of, if any. */
interface SubjectMessage {
  readonly id: string;
  readonly state: string;
  readonly authors: readonly string[];
  readonly urgency: string;
  readonly deskId: string;
}

interface SubjectReferral {
  readonly id: string;
  readonly assignedTo: string | null;
  readonly urgency: string;
  readonly deskId: string;
  /** Whoever wrote the original; only of what went out. */
  readonly authors: readonly string[];
}

interface SubjectCase {
  readonly id: string;
  readonly compartmentId: string;
  readonly deskId: string;
}

interface SubjectTranslation {
  readonly id: string;
  readonly translatorId: string | null;
  readonly reviewerId: string | null;
  readonly urgency: string;
  readonly languages: readonly string[];
}

/** An event with what it is about, as far as telling people of it needs to know: ids, codes and the number, no word of content. */
export interface Subject {
  readonly eventId: string;
  readonly type: string;
  readonly objectId: string;
  readonly actorUserId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly reference: string | null;
  readonly message: SubjectMessage | null;
  readonly referral: SubjectReferral | null;
  readonly case: SubjectCase | null;
  readonly translation: SubjectTranslation | null;
}

const SQL = `
select jsonb_build_object('eventId', e.id, 'type', e.type, 'objectId', e.object_id, 'actorUserId', e.actor_user_id, 'facts', e.facts,
  'reference', coalesce(t.reference, r.reference, c.reference),
  'message', case when m.id is null then null else jsonb_build_object(
    'id', m.id, 'state', m.state, 'authors', m.author_ids, 'urgency', m.urgency, 'deskId', m.desk_id) end,
  'referral', case when r.id is null then null else jsonb_build_object(
    'id', r.id, 'assignedTo', r.assigned_to, 'urgency', r.urgency, 'deskId', r.desk_id,
    'authors', coalesce((select o.author_ids from message o
       where o.agency_id = r.agency_id and o.thread_id = r.id and o.kind = 'referral.original' limit 1), '{}')) end,
  'case', case when c.id is null then null else jsonb_build_object('id', c.id, 'compartmentId', c.compartment_id, 'deskId', c.desk_id) end,
  'translation', case when j.id is null then null else jsonb_build_object('id', j.id, 'translatorId', j.translator_id,
    'reviewerId', j.reviewer_id, 'urgency', j.urgency, 'languages', array[j.source_language, j.target_language]) end)
  from event e
  left join translation_job j on j.agency_id = e.agency_id and j.id = e.object_id
  left join message m on m.agency_id = e.agency_id and m.id = coalesce(j.message_id, e.object_id)
  left join envelope v on v.agency_id = e.agency_id and v.id = e.object_id
  left join thread t on t.agency_id = e.agency_id and t.id = coalesce(m.thread_id, v.thread_id, e.object_id)
  left join referral r on r.agency_id = e.agency_id and r.id = coalesce(t.id, e.object_id)
  left join case_file c on c.agency_id = e.agency_id and c.id = coalesce(t.id, e.object_id)
 where e.agency_id = $1 and e.id = $2`;

/** Finds what an event is about. */
@Injectable()
export class Subjects {
  constructor(private readonly reads: Reads) {}

  /** Null where the agency has no such event. */
  async of(actor: SystemActor, eventId: string): Promise<Subject | null> {
    const text = await this.reads.json(actor, SQL, [actor.agencyId, eventId]);
    return text === null ? null : (JSON.parse(text) as Subject);
  }
}

/** The person whom an event names, beside the one who caused it. */
export function namedIn(facts: Subject['facts']): string | null {
  const id = facts['to'] ?? facts['user'] ?? facts['deputy'];
  return typeof id === 'string' ? id : null;
}

/** The object that a notification names, or null where it is not there. */
export function objectOf(subject: Subject, about: ObjectKind | 'thread'): { readonly kind: ObjectKind; readonly id: string } | null {
  if (about === 'thread') return objectOf(subject, 'referral') ?? objectOf(subject, 'case');
  if (about === 'account') return { kind: 'account', id: namedIn(subject.facts) ?? subject.objectId };
  if (about === 'job') return { kind: 'job', id: subject.eventId };
  const { [about]: object } = subject;
  return object === null ? null : { kind: about, id: object.id };
}

export const urgencyOf = ({ message, translation, referral }: Subject): string | null =>
  translation?.urgency ?? message?.urgency ?? referral?.urgency ?? null;
