import { DomainError } from '@counterpart/kernel';
import type { ReferralProjection } from './referral-projection';
import { isRecallable, mayAnnounceStop } from './referral-rules';
import type { Party } from './thread-facts';

const conflict = (code: string, message: string): DomainError => new DomainError('conflict', `referral.${code}`, message);

/** A clarification answers a question that is still open. */
export function requireOpenQuestion({ openClarifications }: ReferralProjection, id: string): void {
  if (!openClarifications.includes(id)) throw conflict('question-not-open', 'This question is answered already, or called back.');
}

/** One calls back a message of one's own that has content, once. */
export function requireRecallable({ messages }: ReferralProjection, party: Party, id: string): void {
  const message = messages.find((one) => one.id === id);
  if (!message || message.from !== party || !isRecallable(message.kind)) {
    throw conflict('nothing-to-recall', 'Only a message of your own that has content can be called back.');
  }
  if (message.recalledAt) throw conflict('already-recalled', 'This message has been called back already.');
}

/** A party announces the stops that are its to announce, each once at a time. */
export function requireStop({ openStops }: ReferralProjection, party: Party, code: string): void {
  if (!mayAnnounceStop(party, code)) throw conflict('not-your-stop', `The ${party} does not announce the stop ${code}.`);
  if (openStops.some((stop) => stop.code === code && stop.by === party))
    throw conflict('stopped-already', 'The clock is stopped for this reason already.');
}

/** A stop is lifted by the party that announced it. */
export function requireResume({ openStops }: ReferralProjection, party: Party, code: string): void {
  if (!openStops.some((stop) => stop.code === code && stop.by === party)) {
    throw conflict('not-stopped', 'You have not stopped the clock for this reason.');
  }
}
