import { anyone, definePolicy, relation } from '@counterpart/kernel';
import { isSecondPerson } from './message';
import type { Message } from './outgoing-message';

const secondPerson = relation<Message>(
  'second person',
  (actor, message) => actor.kind === 'person' && isSecondPerson(message.authorIds, actor.userId),
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
});
