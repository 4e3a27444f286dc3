/** What a hint can be about. */
export const TOPICS = ['referral', 'case', 'message', 'translation', 'notification', 'session', 'agency'] as const;
export type Topic = (typeof TOPICS)[number];

/** Says that something about an object has changed, and nothing of what: whoever may see it loads it again. */
export interface Hint {
  readonly topic: Topic;
  readonly id: string;
}

/** A recorded event, as far as hints need it. */
export interface RecentEvent {
  readonly id: string;
  readonly type: string;
  readonly objectId: string;
  /** The thread of the message or envelope that it is of. */
  readonly thread: string | null;
  /** The translation of the segment that it is of. */
  readonly job: string | null;
}

/** What may have changed for someone, before it is asked who may see it. A thread is that of a referral or of a case. */
type Candidates = (event: RecentEvent) => readonly Hint[];

const object =
  (topic: Topic): Candidates =>
  ({ objectId }) => [{ topic, id: objectId }];
const ofThread: Candidates = ({ thread }) =>
  thread === null
    ? []
    : [
        { topic: 'referral', id: thread },
        { topic: 'case', id: thread },
      ];
const message: Candidates = (event) => [...object('message')(event), ...ofThread(event)];
const translation: Candidates = ({ job, objectId }) => [{ topic: 'translation', id: job ?? objectId }];

/** By the first part of an event's name. */
const TABLE: Readonly<Record<string, Candidates>> = {
  referral: object('referral'),
  case: object('case'),
  message,
  envelope: ofThread,
  translation,
  // Of what was told, the event itself is known: each person's own notification of it is looked for.
  notification: ({ type, id, objectId }) => [{ topic: 'notification', id: type === 'notification.read' ? objectId : id }],
  agency: object('agency'),
  desk: object('agency'),
  cooperation: object('agency'),
};

/** Whether an event can be a hint to anyone. */
export const isHinted = (type: string): boolean => Object.hasOwn(TABLE, type.slice(0, type.indexOf('.'))) && !UNSEEN.includes(type);

/** What changes nothing that anyone looks at. */
const UNSEEN = ['notification.mail-wanted', 'notification.mailed', 'notification.mail-refused', 'notification.settings-changed'];

/** What an event may have changed. */
export const candidatesOf = (event: RecentEvent): readonly Hint[] => TABLE[event.type.slice(0, event.type.indexOf('.'))]?.(event) ?? [];
