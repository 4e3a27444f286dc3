import { anyone, definePolicy, isOwnDesk, type Person, relation } from '@counterpart/kernel';
import { isSecondPerson } from './message';
import type { Message } from './outgoing-message';

/** A deputy is no second person to the one whose place he or she takes: nobody chooses who releases what he or she wrote. */
const standsForAuthor = (person: Person, { authorIds, deskId }: Message): boolean =>
  (person.standsFor ?? []).some(({ userId }) => authorIds.includes(userId)) && !isOwnDesk(person, deskId);

const secondPerson = relation<Message>(
  'second person',
  (actor, message) => actor.kind === 'person' && isSecondPerson(message.authorIds, actor.userId) && !standsForAuthor(actor, message),
  'message.own-work',
);

/** What crosses: written by an officer, released by another person who is a supervisor. */
export const messagePolicy = definePolicy<Message>('message')({
  'message.list': { liaison: anyone, supervisor: anyone },
  'message.read': { liaison: anyone, supervisor: anyone },
  'message.write': { liaison: anyone, supervisor: anyone },
  'message.submit': { liaison: anyone, supervisor: anyone },
  'message.release': { supervisor: secondPerson },
  'message.return': { supervisor: secondPerson },
  'message.reject': { supervisor: secondPerson },
  'message.shorten': { intake: anyone },
});
