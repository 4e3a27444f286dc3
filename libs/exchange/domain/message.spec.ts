import { isSecondPerson, MESSAGE_STATES, messageLifecycle, type MessageCommand, type MessageState } from './message';

const COMMANDS: readonly MessageCommand[] = ['edit', 'translate', 'submit', 'attach', 'release', 'return', 'reject', 'take_back'];

describe('an outgoing message', () => {
  it.each<[MessageState, MessageCommand, MessageState]>([
    ['draft', 'edit', 'draft'],
    ['draft', 'submit', 'awaiting_release'],
    ['draft', 'translate', 'translating'],
    ['translating', 'attach', 'awaiting_release'],
    ['translating', 'edit', 'draft'],
    ['awaiting_release', 'release', 'released'],
    ['awaiting_release', 'return', 'returned'],
    ['awaiting_release', 'reject', 'rejected'],
    ['returned', 'edit', 'draft'],
    ['translating', 'take_back', 'draft'],
    ['awaiting_release', 'take_back', 'draft'],
  ])('%s, on %s, is %s', (state, command, next) => expect(messageLifecycle.next(state, command)).toBe(next));

  it('knows no other step', () => {
    const steps = MESSAGE_STATES.flatMap((state) => COMMANDS.filter((command) => messageLifecycle.can(state, command)));
    expect(steps).toHaveLength(11);
  });

  it('can be released from one state alone', () => {
    expect(MESSAGE_STATES.filter((state) => messageLifecycle.can(state, 'release'))).toEqual(['awaiting_release']);
  });

  it('does not change once it was released or rejected', () => {
    for (const state of ['released', 'rejected'] as const) expect(messageLifecycle.can(state, 'edit')).toBe(false);
  });
});

describe('the second person', () => {
  it.each([
    ['someone else', ['a', 'b'], 'c', true],
    ['the author', ['a'], 'a', false],
    ['one of several authors', ['a', 'b'], 'b', false],
    ['anyone, where no author is known', [], 'c', false],
    ['the system', ['a'], null, false],
  ])('%s: %s may be released by %s: %s', (_, authors, releaser, expected) => expect(isSecondPerson(authors, releaser)).toBe(expected));
});
