import type { Person } from '@counterpart/kernel';
import { messagePolicy } from './message.policy';
import { Message } from './outgoing-message';

const DESK = 'desk';
const message = Object.assign(new Message(), { deskId: DESK, authorIds: ['author', 'translator'] });

const supervisor = (userId: string, change: Partial<Person> = {}): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: 'agency',
  agencyCode: 'AAA',
  userId,
  login: `${userId}@AAA`,
  name: userId,
  roles: ['supervisor'],
  deskIds: [DESK],
  ...change,
});
const deputyOf = (absent: string, deskIds: readonly string[]): Partial<Person> => ({ standsFor: [{ userId: absent, deskIds }] });

describe.each(['message.release', 'message.return', 'message.reject'] as const)('%s', (action) => {
  it.each([
    ['another supervisor', supervisor('second'), true],
    ['one of the authors', supervisor('author'), false],
    ['a liaison officer', supervisor('second', { roles: ['liaison'] }), false],
    ['the deputy of a supervisor who did not write it', supervisor('second', deputyOf('third', [DESK])), true],
    ['an author who is the deputy of another', supervisor('author', deputyOf('third', [DESK])), false],
    ['the deputy of an author, at a desk that only this gave', supervisor('second', deputyOf('author', [DESK])), false],
    ['the deputy of an author, in the own right at the desk', supervisor('second', deputyOf('author', [])), true],
    ['the deputy of an author, who sees it by a case alone', supervisor('second', { ...deputyOf('author', []), deskIds: [] }), false],
  ])('by %s: %s', (_, who, expected) => expect(messagePolicy.allows(who, action, message)).toBe(expected));
});
