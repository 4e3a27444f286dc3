import { PERSON_FIELDS } from '@counterpart/identity';
import { Clock, type Person, type SystemActor } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Audience } from './domain/tellings';
import { namedIn, type Subject } from './subject';

/** A person with an open account, with the rights of this moment, and how he or she wants to be told. */
export interface Recipient {
  readonly person: Person;
  readonly address: string | null;
  readonly byMail: boolean;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly timeZone: string;
  readonly language: 'en' | 'zh-CN';
}

/** Whom to look for: the people of each part that says something. */
interface Selection {
  readonly users?: readonly (string | null)[];
  /** Of those named, only people of these roles. */
  readonly usersWithRoles?: readonly string[];
  readonly deskId?: string | null;
  readonly deskRoles?: readonly string[];
  /** Also whoever is on duty at the desk. */
  readonly onDuty?: boolean;
  readonly membersOf?: string;
  readonly roles?: readonly string[];
  readonly languages?: readonly string[];
}

const OFFICERS = ['liaison', 'supervisor'];
const COVER = `s.valid_from <= $2::timestamptz and s.valid_until > $2::timestamptz`;

/** Whoever takes the place of someone is told what that one is told. */
const SQL = `
with named (id) as (
  select unnest($3::uuid[])
  union select h.user_id from compartment_holding h where h.agency_id = $1 and h.compartment_id = $8::uuid and h.basis = 'member'),
desk (user_id, is_on_duty) as (
  select d.user_id, exists (select 1 from duty s where s.agency_id = d.agency_id and s.desk_id = d.desk_id and s.user_id = d.user_id and ${COVER})
    from user_desk d where d.agency_id = $1 and d.desk_id = $5::uuid),
cover (absent_id, deputy_id) as (
  select s.absent_id, s.deputy_id from deputyship s where s.agency_id = $1 and s.ended_at is null and ${COVER}),
chosen (id) as (
  select n.id from named n
  union select c.deputy_id from cover c join named n on n.id = c.absent_id
  union select d.user_id from desk d join app_user w on w.agency_id = $1 and w.id = d.user_id where w.roles && $6::text[] or (d.is_on_duty and $7)
  union select c.deputy_id from cover c join desk d on d.user_id = c.absent_id join app_user w on w.agency_id = $1 and w.id = c.deputy_id where w.roles && $6::text[]
  union select w.id from app_user w where w.agency_id = $1 and w.roles && $9::text[] and $10::text[] <@ w.languages)
select coalesce(jsonb_agg(jsonb_build_object('person', jsonb_build_object(${PERSON_FIELDS}), 'address', u.email,
         'byMail', coalesce(o.by_mail, true), 'quietFrom', o.quiet_from, 'quietUntil', o.quiet_until,
         'timeZone', coalesce(o.time_zone, a.time_zone),
         'language', coalesce(o.language, (select l from unnest(u.languages || a.languages) with ordinality known (l, i) where l in ('en', 'zh-CN') order by i limit 1), 'en'))
         order by u.id), '[]')
  from app_user u join agency a on a.id = u.agency_id
  left join notification_settings o on o.agency_id = u.agency_id and o.user_id = u.id
 where u.agency_id = $1 and u.disabled_at is null and u.id in (select id from chosen)
   and ($4::text[] is null or u.roles && $4::text[]) and u.id is distinct from $11::uuid`;

/** Finds the people whom an audience means. Whether each may see what he or she is told of is asked apart. */
@Injectable()
export class Recipients {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The people of one audience; whoever caused it knows already. */
  async of(actor: SystemActor, subject: Subject, audience: Audience): Promise<readonly Recipient[]> {
    const except = audience === 'self' ? null : subject.actorUserId;
    const found = await this.find(actor, selectionOf(subject, audience), except);
    const authors = audience === 'supervisors' && subject.type.startsWith('message.') ? (subject.message?.authors ?? []) : [];
    return found.filter(({ person }) => !authors.includes(person.userId));
  }

  /** One person; null for a closed account. */
  async one(actor: SystemActor, userId: string): Promise<Recipient | null> {
    const found = await this.find(actor, { users: [userId] }, null);
    return found.find(({ person }) => person.userId === userId) ?? null;
  }

  private async find(actor: SystemActor, selection: Selection, except: string | null): Promise<readonly Recipient[]> {
    const { users = [], usersWithRoles = null, deskId = null, deskRoles = [], onDuty = false, membersOf = null } = selection;
    const { roles = [], languages = [] } = selection;
    const text = await this.reads.json(actor, SQL, [
      actor.agencyId,
      this.clock.now().toISOString(),
      users.filter((id) => id !== null),
      usersWithRoles,
      deskId,
      deskRoles,
      onDuty,
      membersOf,
      roles,
      languages,
      except,
    ]);
    return text === null ? [] : (JSON.parse(text) as readonly Recipient[]);
  }
}

const deskOf = ({ message, referral, case: file }: Subject): string | null => message?.deskId ?? referral?.deskId ?? file?.deskId ?? null;

function selectionOf(subject: Subject, audience: Audience): Selection {
  const { referral, message, translation, case: file, facts, objectId } = subject;
  switch (audience) {
    case 'officers':
      if (referral !== null) return { users: [referral.assignedTo, ...referral.authors], usersWithRoles: OFFICERS };
      return file === null ? {} : { membersOf: file.compartmentId };
    case 'desk':
      return { deskId: deskOf(subject), deskRoles: ['liaison'], onDuty: true };
    case 'supervisors':
      return { deskId: deskOf(subject), deskRoles: ['supervisor'] };
    case 'authors':
      return { users: message?.authors ?? [], usersWithRoles: OFFICERS };
    case 'named':
      return { users: [namedIn(facts)] };
    case 'translators':
      return { roles: ['translator'], languages: translation?.languages ?? [] };
    case 'translator':
      return { users: [translation?.translatorId ?? null] };
    case 'reviewer':
      return { users: [translation?.reviewerId ?? null] };
    case 'administrators':
      return { roles: ['administrator'] };
    case 'self':
      return { users: [objectId] };
  }
}
