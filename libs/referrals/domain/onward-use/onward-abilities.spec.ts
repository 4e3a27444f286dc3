import { person } from '../referral.samples';
import { onwardAbilitiesOf, type OnwardReading, usesOf } from './onward-abilities';
import type { OnwardStanding } from './onward-use';

const AT = new Date('2026-03-02T12:00:00.000Z');
const message = {
  id: 'm',
  kind: 'referral.original',
  from: 'requester',
  handling: ['H1', 'H2'],
  origins: [],
  recalledAt: null,
} as const satisfies OnwardStanding['messages'][number];
const asked = {
  id: 'p',
  of: 'm',
  use: 'export',
  recipient: null,
  by: 'receiver',
  state: 'requested',
  askedAt: '2026-03-01T00:00:00.000Z',
  validUntil: null,
} as const;
const granted = { ...asked, state: 'granted', validUntil: '2026-03-03T00:00:00.000Z' } as const;

const thread = (change: Partial<OnwardStanding> = {}): OnwardStanding => ({
  party: 'receiver',
  agency: 'NNCC',
  messages: [message],
  permissions: [],
  sources: [],
  ...change,
});
const reading = (change: Partial<OnwardReading> = {}): OnwardReading => ({
  box: 'in',
  kind: 'information_request',
  isCleared: true,
  thread: thread(),
  at: AT,
  ...change,
});
const able = (change: Partial<OnwardStanding> = {}) => onwardAbilitiesOf(person('supervisor'), reading({ thread: thread(change) }));

describe('what a person can do about further use', () => {
  it('is absent by role', () => {
    expect(onwardAbilitiesOf(person('analyst'), reading())).toEqual({});
    expect(onwardAbilitiesOf(person('liaison'), reading())).not.toHaveProperty('endPermission');
  });

  it('is for those who need to know, once something has crossed', () => {
    expect(new Set(Object.values(onwardAbilitiesOf(person('supervisor'), reading({ isCleared: false }))))).toEqual(
      new Set(['referral.not-cleared']),
    );
    expect(new Set(Object.values(onwardAbilitiesOf(person('supervisor'), reading({ thread: null }))))).toEqual(
      new Set(['referral.not-released']),
    );
  });

  it('follows from what was asked and granted', () => {
    expect(able()).toMatchObject({
      requestPermission: null,
      export: 'referral.permission-missing',
      endPermission: 'referral.no-permission',
    });
    expect(able({ permissions: [asked] })).toMatchObject({
      export: 'referral.permission-requested',
      grantPermission: 'referral.no-open-request',
      endPermission: null,
    });
    expect(able({ permissions: [granted] })).toMatchObject({ export: null, forward: 'referral.permission-missing', endPermission: null });
    expect(able({ party: 'requester', permissions: [asked] })).toMatchObject({ grantPermission: null, denyPermission: null, export: null });
    expect(able({ party: 'requester', permissions: [asked] })).toMatchObject({ requestPermission: 'referral.not-restricted' });
    const expired = { ...granted, validUntil: AT.toISOString() };
    expect(able({ permissions: [expired] })).toMatchObject({
      export: 'referral.permission-expired',
      endPermission: 'referral.no-permission',
    });
  });

  it('is something where any message can be used, and everything where a thread is exported', () => {
    const own = { ...message, id: 'o', from: 'receiver', kind: 'referral.update' } as const;
    expect(able({ messages: [message, own] })).toMatchObject({ forward: null, export: 'referral.permission-missing' });
    const recalled = { ...message, recalledAt: '2026-03-01T00:00:00.000Z' };
    expect(able({ messages: [recalled] })).toMatchObject({
      requestPermission: 'referral.not-restricted',
      forward: 'referral.content-recalled',
      export: null,
    });
    expect(able({ messages: [] })).toMatchObject({ forward: 'referral.nothing-to-use', export: null });
  });
});

it('the uses of each message are told, of those with words', () => {
  const notice = { ...message, id: 'n', kind: 'referral.delay_notice' } as const;
  expect(usesOf(thread({ messages: [message, notice], permissions: [granted] }), AT)).toEqual([
    { message: 'm', forward: 'referral.permission-missing', export: null, evidential: 'referral.permission-missing' },
  ]);
});
