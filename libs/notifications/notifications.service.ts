import { DomainError, type Person } from '@counterpart/kernel';
import { stale, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { notificationsRead, settingsChanged } from './domain/notification.events';
import { notificationPolicy } from './domain/notification.policy';
import { type Choice, NotificationSettings } from './domain/notification-settings';

/** Which are read: some by their ids, or all up to a time that the person has seen. */
export type Which = { readonly ids: readonly string[] } | { readonly until: string };

const READ = `
update notification set read_at = $3
 where agency_id = $1 and user_id = $2 and read_at is null and (id = any ($4::uuid[]) or at <= $5::timestamptz) returning id`;

/** What a person does with the own inbox. */
@Injectable()
export class NotificationsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Marks notifications as read, and returns how many were not before. */
  markRead(person: Person, which: Which): Promise<number> {
    notificationPolicy.require(person, 'notification.mark-read', null);
    return this.uow.run(person, async (tx) => {
      const [ids, until] = 'ids' in which ? [which.ids, null] : [[], which.until];
      const rows = await tx.query(READ, [person.agencyId, person.userId, tx.at.toISOString(), ids, until]);
      if (rows.length > 0) tx.record(notificationsRead(person.userId, { count: rows.length }));
      return rows.length;
    });
  }

  /** Changes how the person is told; version 0 is the settings of someone who has never chosen. */
  choose(person: Person, version: number, choice: Choice): Promise<NotificationSettings> {
    notificationPolicy.require(person, 'notification.settings', null);
    return this.uow.run(person, async (tx) => {
      const before = await tx.lockIfThere(NotificationSettings, person.userId);
      if ((before?.version ?? 0) !== version) throw stale();
      tx.record(settingsChanged(person.userId, { byMail: choice.byMail }));
      if (before === null) return tx.insert(NotificationSettings.of(person, choice));
      before.choose(choice);
      return tx.save(before);
    });
  }
}

/** Reads what a body says of which; throws `notification.which` where it says neither, or both. */
export function whichOf({ ids, until }: { readonly ids?: readonly string[]; readonly until?: string }): Which {
  if (ids !== undefined && until === undefined) return { ids };
  if (until !== undefined && ids === undefined) return { until };
  throw new DomainError('invalid', 'notification.which', 'Say which: either `ids` or `until`.', [
    { path: 'ids', message: 'or `until`, one of both' },
  ]);
}
