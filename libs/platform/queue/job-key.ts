/** What a job is known by, in the outbox and in the queue: the event that started it, and its name, since one event may start several. */
export interface JobKey {
  readonly eventId: string;
  readonly job: string;
}

const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z][a-z0-9.-]{0,79})$/;

/** The id under which a queue holds the job. */
export const textOf = ({ eventId, job }: JobKey): string => `${eventId}.${job}`;

/** The job of such an id; null for one that was not made here. */
export function readKey(text: string): JobKey | null {
  const match = FORM.exec(text);
  return match === null ? null : { eventId: match[1]!, job: match[2]! };
}
