import { type SystemActor, systemActor, uuidv7 } from '@counterpart/kernel';
import { Reads, type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { isUrgent, type ObjectKind } from './domain/notification-kinds';
import { mailWanted, notificationTold } from './domain/notification.events';
import { notificationPolicy } from './domain/notification.policy';
import { whenNotQuiet } from './domain/quiet-hours';
import { type Audience, type Telling, tellingsOf } from './domain/tellings';
import { MAIL_OPTIONS, type MailOptions } from './mail-options';
import { type Recipient, Recipients } from './recipients';
import { kindsFor, showsSql } from './sight';
import { objectOf, type Subject, Subjects, urgencyOf } from './subject';

/** What comes within this time goes into one mail; what is urgent does not wait for more. */
const GATHERED_MS = 60_000;
const KEPT_DAYS = 90;

const SEES = `select 'yes' where ${showsSql('$1::uuid', '$2', '$3::uuid', '$4::text[]')}`;
const TELL = `
insert into notification (agency_id, side_id, id, user_id, event_id, kind, object_kind, object_id, reference, urgency, at, mail_due_at)
select $1::uuid, $2, told.id, told.user_id, $3::uuid, $4, $5, $6::uuid, $7, $8, $9::timestamptz, told.mail_due_at
  from unnest($10::uuid[], $11::uuid[], $12::timestamptz[]) as told (id, user_id, mail_due_at)
on conflict (agency_id, user_id, event_id, kind) do nothing
returning user_id as "userId", mail_due_at as "mailDueAt"`;
const FORGET = `delete from notification where agency_id = $1 and user_id = any ($2::uuid[]) and at < $3 and read_at < $3`;

interface Told {
  readonly userId: string;
  readonly mailDueAt: string | null;
}

/** Puts into inboxes what an event means for people. Each is told only of what he or she may see at this moment. */
@Injectable()
export class TellingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly recipients: Recipients,
    private readonly subjects: Subjects,
    @Inject(MAIL_OPTIONS) private readonly mail: MailOptions | null,
  ) {}

  /** Tells of one event; doing it again tells nobody a second time. */
  async tell(side: string, agencyId: string, eventId: string): Promise<void> {
    const actor = systemActor('notifier', side, agencyId);
    notificationPolicy.require(actor, 'notification.tell', null);
    const subject = await this.subjects.of(actor, eventId);
    if (subject === null) return;
    for (const telling of tellingsOf(subject)) await this.one(actor, subject, telling);
  }

  private async one(actor: SystemActor, subject: Subject, telling: Telling): Promise<void> {
    const object = objectOf(subject, telling.about);
    if (object === null || !isStillSo(subject, telling)) return;
    const first = await this.whoSee(actor, subject, object, telling.to);
    const found = first.length > 0 ? first : await this.whoSee(actor, subject, object, telling.otherwise ?? []);
    if (found.length > 0) await this.uow.run(actor, (tx) => this.write(tx, subject, { ...object, telling }, found));
  }

  private async whoSee(
    actor: SystemActor,
    subject: Subject,
    { kind, id }: { readonly kind: ObjectKind; readonly id: string },
    audiences: readonly Audience[],
  ): Promise<readonly Recipient[]> {
    const chosen = new Map<string, Recipient>();
    for (const audience of audiences)
      for (const recipient of await this.recipients.of(actor, subject, audience)) chosen.set(recipient.person.userId, recipient);
    const all = [...chosen.values()];
    const questions = all.map(({ person }) => ({ actor: person, sql: SEES, values: [person.agencyId, kind, id, kindsFor(person)] }));
    const answers = await this.reads.several(actor.side, questions);
    return all.filter((_, i) => answers[i] !== null);
  }

  private async write(
    tx: Transaction,
    subject: Subject,
    { kind, id, telling }: { readonly kind: ObjectKind; readonly id: string; readonly telling: Telling },
    found: readonly Recipient[],
  ): Promise<void> {
    const { agencyId, side } = tx.actor;
    const urgency = kind === 'account' || kind === 'job' || kind === 'case' ? null : urgencyOf(subject);
    const due = found.map((recipient) => this.mailDue(recipient, tx.at, isUrgent(urgency))?.toISOString() ?? null);
    const users = found.map(({ person }) => person.userId);
    const ids = found.map(() => uuidv7(tx.at.getTime()));
    const what = [agencyId, side, subject.eventId, telling.kind, kind, id, subject.reference, urgency, tx.at.toISOString()];
    const told = await tx.query<Told>(TELL, [...what, ids, users, due]);
    if (told.length === 0) return;
    const to = told.map(({ userId }) => userId);
    tx.record(notificationTold(id, { kind: telling.kind, of: subject.eventId, to }));
    for (const { userId, mailDueAt } of told) if (mailDueAt !== null) tx.record(mailWanted(userId, {}), new Date(mailDueAt));
    tx.execute(FORGET, [agencyId, to, new Date(tx.at.getTime() - KEPT_DAYS * 86_400_000).toISOString()]);
  }

  private mailDue({ address, byMail, quietFrom, quietUntil, timeZone }: Recipient, at: Date, urgent: boolean): Date | null {
    if (this.mail === null || address === null || !byMail) return null;
    if (urgent) return at;
    const quiet = quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil, timeZone };
    return whenNotQuiet(new Date(at.getTime() + GATHERED_MS), quiet);
  }
}

/** A message that has gone on, by the time the job runs, is not waiting for anyone. */
const isStillSo = ({ message }: Subject, { kind }: Telling): boolean =>
  kind !== 'message.awaiting-release' || message?.state === 'awaiting_release';
