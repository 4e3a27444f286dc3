import { DomainError, type Person } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { isTimeZone } from './quiet-hours';

export const LANGUAGES = ['en', 'zh-CN'] as const;

/** What a person chooses; null is what holds for everyone: no quiet hours, the agency's time zone, the person's own first language. */
export interface Choice {
  readonly byMail: boolean;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly timeZone: string | null;
  readonly language: (typeof LANGUAGES)[number] | null;
}

/** How a person wants to be told. What is urgent breaks through quiet hours always: that is not a choice. */
@Entity('notification_settings')
export class NotificationSettings implements Choice {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'by_mail', type: 'boolean' }) byMail!: boolean;
  @Column({ name: 'quiet_from', type: 'text', nullable: true }) quietFrom!: string | null;
  @Column({ name: 'quiet_until', type: 'text', nullable: true }) quietUntil!: string | null;
  @Column({ name: 'time_zone', type: 'text', nullable: true }) timeZone!: string | null;
  @Column('text', { nullable: true }) language!: Choice['language'];
  @VersionColumn() version!: number;

  /** The first choice of a person. */
  static of({ agencyId, side, userId }: Person, choice: Choice): NotificationSettings {
    const settings = Object.assign(new NotificationSettings(), { agencyId, side, userId, version: 1 });
    settings.choose(choice);
    return settings;
  }

  /** Throws `notification.settings` for hours or a zone that there are not. */
  choose({ byMail, quietFrom, quietUntil, timeZone, language }: Choice): void {
    if ((quietFrom === null) !== (quietUntil === null)) throw wrong('quietUntil', 'goes with quietFrom: give both, or neither');
    if (timeZone !== null && !isTimeZone(timeZone)) throw wrong('timeZone', 'is not a time zone');
    Object.assign(this, { byMail, quietFrom, quietUntil, timeZone, language });
  }
}

const wrong = (path: string, message: string): DomainError =>
  new DomainError('invalid', 'notification.settings', 'These settings cannot be used.', [{ path, message }]);
