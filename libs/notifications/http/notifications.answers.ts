import { CodeAnswer, FlagAnswer, IdAnswer, IntegerAnswer, ObjectAnswer, pageOf, TextAnswer, TimeAnswer } from '@counterpart/platform/http';
import { NOTIFICATION_KINDS, OBJECT_KINDS } from '../domain/notification-kinds';
import { type Choice, LANGUAGES } from '../domain/notification-settings';
import { TOPICS } from '../domain/live-hints';

export class NotificationObject {
  @CodeAnswer(OBJECT_KINDS) readonly kind!: string;
  @IdAnswer() readonly id!: string;
}

/** Says that something happened to an object that the reader may see, and nothing of what is in it. */
export class NotificationAnswer {
  @IdAnswer() readonly id!: string;
  @CodeAnswer(NOTIFICATION_KINDS) readonly kind!: string;
  @ObjectAnswer(() => NotificationObject) readonly object!: NotificationObject;
  @TextAnswer({ nullable: true, about: 'The number that everyone quotes; null before there is one' }) readonly reference!: string | null;
  @TextAnswer({ nullable: true, about: 'The urgency class; null where there is none' }) readonly urgency!: string | null;
  @TimeAnswer() readonly at!: string;
  @TimeAnswer({ nullable: true }) readonly readAt!: string | null;
}

export class NotificationPage extends pageOf(NotificationAnswer) {}

export class UnreadAnswer {
  @IntegerAnswer({ about: 'Up to a hundred: that many, or more' }) readonly unread!: number;
}

export class MarkedAnswer {
  @IntegerAnswer({ about: 'How many were unread before' }) readonly read!: number;
}

export class NotificationSettingsAnswer {
  @IntegerAnswer({ about: 'For the If-Match of a change; 0 before the first choice' }) readonly version!: number;
  @TextAnswer({ nullable: true, about: 'Where mails go; an administrator sets it' }) readonly address!: string | null;
  @FlagAnswer() readonly byMail!: boolean;
  @TextAnswer({ nullable: true }) readonly quietFrom!: string | null;
  @TextAnswer({ nullable: true }) readonly quietUntil!: string | null;
  @TextAnswer({ nullable: true, about: "Null for the agency's" }) readonly timeZone!: string | null;
  @CodeAnswer(LANGUAGES, { nullable: true, about: "Of mails; null for the person's first language" })
  readonly language!: Choice['language'];
  @TextAnswer() readonly agencyTimeZone!: string;
}

/** One line of the stream: something about this object has changed, load it again. */
export class LiveHint {
  @CodeAnswer(TOPICS) readonly topic!: string;
  @IdAnswer() readonly id!: string;
}
