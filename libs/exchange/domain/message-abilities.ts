import { type Abilities, defineAbilities, type Person } from '@counterpart/kernel';
import { type MessageCommand, messageLifecycle } from './message';
import { messagePolicy } from './message.policy';
import { Message } from './outgoing-message';

/** What the tables look at, and nothing more. */
export type MessageStanding = Pick<Message, 'state' | 'deskId' | 'authorIds'>;

const command =
  (of: MessageCommand) =>
  ({ state }: Message): string | null =>
    messageLifecycle.refusal(state, of);

/** The buttons of a message. */
export const messageAbilities = defineAbilities(messagePolicy)({
  edit: ['message.write', command('edit')],
  submit: ['message.submit', command('submit')],
  release: ['message.release', command('release')],
  return: ['message.return', command('return')],
  reject: ['message.reject', command('reject')],
});

/** What a person can do with a message as it stands. */
export const messageAbilitiesOf = (person: Person, standing: MessageStanding): Abilities =>
  messageAbilities.of(person, Object.assign(new Message(), standing));
