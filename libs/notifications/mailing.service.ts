import { Clock, systemActor } from '@counterpart/kernel';
import { Reads, type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Mailer } from '@counterpart/platform/mail';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type MailItem, mailText } from './domain/mail-text';
import { mailRefused, mailSent } from './domain/notification.events';
import { notificationPolicy } from './domain/notification.policy';
import { MAIL_OPTIONS, type MailOptions } from './mail-options';
import { type Recipient, Recipients } from './recipients';
import { kindsFor, showsSql } from './sight';

/** What is due, and what would be within a minute. */
const DUE = `
select json_agg(d.id)::text from (
  select id from notification where agency_id = $1 and user_id = $2 and mail_due_at <= $3::timestamptz + interval '1 minute'
   order by mail_due_at, id limit 100) d`;
/** Rows that another job sends at this moment are that one's. */
const LOCK = `select id from notification where agency_id = $1 and id = any ($2::uuid[]) and mail_due_at is not null for update skip locked`;
const SHOWN = `
select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'reference', n.reference, 'urgency', n.urgency) order by n.at, n.id), '[]')::text
  from notification n
 where n.agency_id = $1 and n.user_id = $2 and n.id = any ($3::uuid[]) and n.read_at is null
   and ${showsSql('n.agency_id', 'n.object_kind', 'n.object_id', '$4::text[]')}`;
const SETTLE = `
update notification set mail_due_at = null, mailed_at = case when id = any ($4::uuid[]) then $3::timestamptz end
 where agency_id = $1 and id = any ($2::uuid[])`;

interface Row {
  readonly id: string;
}

/** Sends what people are to be told by mail: a number and a link, of what they may still see and have not read yet. */
@Injectable()
export class MailingService implements OnModuleDestroy {
  private readonly mailer: Mailer | null;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly recipients: Recipients,
    private readonly clock: Clock,
    @Inject(MAIL_OPTIONS) private readonly options: MailOptions | null,
  ) {
    this.mailer = options === null ? null : new Mailer(options.smtpUrl, options.from);
  }

  onModuleDestroy(): void {
    this.mailer?.close();
  }

  /**
   * Sends one person everything that is due. At least once: a crash between the sending and the commit sends it again, under the same
   * Message-ID. Throws `unavailable` while the mail server does.
   */
  async send(side: string, agencyId: string, userId: string): Promise<void> {
    const actor = systemActor('notifier', side, agencyId);
    notificationPolicy.require(actor, 'notification.mail', null);
    const text = await this.reads.json(actor, DUE, [agencyId, userId, this.clock.now().toISOString()]);
    if (text === null) return;
    const due = JSON.parse(text) as readonly string[];
    const recipient = await this.recipients.one(actor, userId);
    const wanted = recipient === null ? [] : await this.wanted(recipient, due);
    await this.uow.run(actor, async (tx) => {
      const locked = (await tx.query<Row>(LOCK, [agencyId, due])).map(({ id }) => id);
      const items = wanted.filter(({ id }) => locked.includes(id));
      const sent = recipient !== null && items.length > 0 && (await this.deliver(tx, recipient, items)) ? items : [];
      tx.execute(SETTLE, [agencyId, locked, tx.at.toISOString(), sent.map(({ id }) => id)]);
    });
  }

  /** What the person, with the rights of this moment, may see of it; nothing where he or she wants no mail any more. */
  private async wanted({ person, address, byMail }: Recipient, ids: readonly string[]): Promise<readonly MailItem[]> {
    if (address === null || !byMail || this.mailer === null) return [];
    const text = await this.reads.json(person, SHOWN, [person.agencyId, person.userId, ids, kindsFor(person)]);
    return text === null ? [] : (JSON.parse(text) as readonly MailItem[]);
  }

  private async deliver(tx: Transaction, { person, address, language }: Recipient, items: readonly MailItem[]): Promise<boolean> {
    if (this.mailer === null || this.options === null || address === null) return false;
    const key = `${person.userId} ${items.map(({ id }) => id).join(' ')}`;
    const { subject, text } = mailText(items, language, this.options.publicUrl);
    const isTaken = await this.mailer.send({ to: address, subject, text, language, key });
    tx.record(isTaken ? mailSent(person.userId, { count: items.length }) : mailRefused(person.userId, {}));
    return isTaken;
  }
}
