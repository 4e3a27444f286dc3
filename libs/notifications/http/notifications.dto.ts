import { CodeField, FlagField, IdField, PageQuery, PatternField, QueryFlagField, TextField, TimeField } from '@counterpart/platform/http';
import { type Choice, LANGUAGES } from '../domain/notification-settings';

export class NotificationListQuery extends PageQuery {
  @QueryFlagField({ optional: true, about: 'Only what is unread' })
  readonly unread?: boolean;
}

/** Either of the two. */
export class MarkReadDto {
  @IdField({ many: 100, optional: true }) readonly ids?: readonly string[];
  @TimeField({ optional: true, about: 'All up to here: the `at` of the newest that the person has seen' }) readonly until?: string;
}

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

export class NotificationSettingsDto implements Choice {
  @FlagField({ about: 'Whether mails are sent at all, where an address is known' }) readonly byMail!: boolean;
  @PatternField(CLOCK, { nullable: true, about: 'From then on what is not urgent waits' }) readonly quietFrom!: string | null;
  @PatternField(CLOCK, { nullable: true, about: 'Until then; on the next day where it is earlier' }) readonly quietUntil!: string | null;
  @TextField({ max: 64, nullable: true, about: "An IANA zone, or null for the agency's" }) readonly timeZone!: string | null;
  @CodeField(LANGUAGES, { nullable: true, about: "Of mails; null for the person's first language" }) readonly language!: Choice['language'];
}
