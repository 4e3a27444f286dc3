import type { Person, Role } from '@counterpart/kernel';
import { messageAbilitiesOf, type MessageStanding } from './message-abilities';

const person = (...roles: readonly Role[]): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: 'a',
  agencyCode: 'DEA',
  userId: 'u',
  login: 'someone@DEA',
  name: 'Someone',
  roles,
  deskIds: ['d'],
});
const waiting: MessageStanding = { state: 'awaiting_release', deskId: 'd', authorIds: ['another'] };

describe('what a person can do with a message', () => {
  it('is to let it cross for a second person alone, and once it is submitted', () => {
    expect(messageAbilitiesOf(person('supervisor'), waiting)).toEqual({
      edit: 'message.wrong-state',
      submit: 'message.wrong-state',
      release: null,
      return: null,
      reject: null,
    });
    expect(messageAbilitiesOf(person('supervisor'), { ...waiting, authorIds: ['another', 'u'] })).toMatchObject({
      release: 'message.own-work',
      return: 'message.own-work',
      reject: 'message.own-work',
    });
    expect(messageAbilitiesOf(person('supervisor'), { ...waiting, state: 'translating' })).toMatchObject({
      release: 'message.wrong-state',
    });
  });

  it('is to write it for an officer, who is never shown a release', () => {
    expect(messageAbilitiesOf(person('liaison'), { ...waiting, state: 'draft' })).toEqual({ edit: null, submit: null });
    expect(messageAbilitiesOf(person('liaison'), { ...waiting, state: 'returned' })).toEqual({ edit: null, submit: 'message.wrong-state' });
    expect(messageAbilitiesOf(person('auditor', 'translator'), { ...waiting, state: 'draft' })).toEqual({});
  });
});
