import { codesOf, type HandlingCode } from '@counterpart/kernel';
import { ONWARD_USES, type OnwardUse } from '../codes/onward-use';
import { type OnwardStanding, type Source, stateAt, useRefusal } from './onward-use';

const AT = new Date('2026-03-02T12:00:00.000Z');
const LATER = '2026-03-02T12:00:00.001Z';

type Message = OnwardStanding['messages'][number];
type Permission = OnwardStanding['permissions'][number];

const message = (change: Partial<Message> = {}): Message => ({
  id: 'm',
  kind: 'referral.original',
  from: 'requester',
  handling: ['H1', 'H2'],
  origins: [],
  recalledAt: null,
  ...change,
});
const permission = (change: Partial<Permission> = {}): Permission => ({
  id: 'p',
  of: 'm',
  use: 'export',
  recipient: null,
  by: 'receiver',
  state: 'granted',
  askedAt: '2026-03-01T00:00:00.000Z',
  validUntil: LATER,
  ...change,
});
/** The receiver NNCC holds a message of the requester DEA. */
const standing = (
  messages: readonly Message[],
  permissions: readonly Permission[] = [],
  sources: readonly Source[] = [],
): OnwardStanding => ({
  party: 'receiver',
  agency: 'NNCC',
  messages,
  permissions,
  sources,
});
const ask = (as: OnwardStanding, use: OnwardUse = 'export', recipient: string | null = null): string | null =>
  useRefusal(as, 'm', { use, recipient, at: AT });

describe('a restricted message of the other side', () => {
  it.each(codesOf(ONWARD_USES))('is not for %s unless that is permitted', (use) => {
    expect(ask(standing([message()]), use)).toBe('referral.permission-missing');
    expect(ask(standing([message()], [permission({ use })]), use)).toBeNull();
    for (const other of codesOf(ONWARD_USES).filter((one) => one !== use))
      expect(ask(standing([message()], [permission({ use })]), other)).toBe('referral.permission-missing');
  });

  it.each<[OnwardUse, HandlingCode[], string | null]>([
    ['export', ['H0'], null],
    ['forward', ['H1', 'H3'], null],
    ['evidential', ['H2', 'H3'], null],
    ['forward', ['H2'], 'referral.permission-missing'],
    ['evidential', ['H1'], 'referral.permission-missing'],
  ])('is for %s under %j: %s', (use, handling, refusal) => expect(ask(standing([message({ handling })]), use)).toBe(refusal));

  it.each<[Partial<Permission>, string]>([
    [{ state: 'requested', validUntil: null }, 'requested'],
    [{ state: 'denied', validUntil: null }, 'denied'],
    [{ state: 'ended' }, 'ended'],
    [{ validUntil: AT.toISOString() }, 'expired'],
    [{ validUntil: null }, 'expired'],
    [{ of: 'another' }, 'missing'],
    [{ by: 'requester' }, 'missing'],
  ])('is not to be used with %j', (change, why) =>
    expect(ask(standing([message()], [permission(change)]))).toBe(`referral.permission-${why}`),
  );

  it('is passed on to the agency that was named, and to no other', () => {
    const as = standing([message()], [permission({ use: 'forward', recipient: 'GACC' })]);
    expect(ask(as, 'forward', 'GACC')).toBeNull();
    expect(ask(as, 'forward', 'CBP')).toBe('referral.permission-missing');
    expect(ask(as, 'forward')).toBeNull();
  });

  it('tells what became of the last request', () => {
    const first = permission({ state: 'denied' });
    const last = permission({ state: 'requested', askedAt: '2026-03-02T00:00:00.000Z' });
    expect(ask(standing([message()], [last, first]))).toBe('referral.permission-requested');
    expect(ask(standing([message()], [last, permission()]))).toBeNull();
  });

  it('is not to be used at all once it is called back', () => {
    const recalledAt = '2026-03-02T00:00:00.000Z';
    for (const handling of [['H0'], ['H1', 'H2']] as const)
      for (const use of codesOf(ONWARD_USES))
        expect(ask(standing([message({ handling, recalledAt })], [permission({ use })]), use)).toBe('referral.content-recalled');
  });

  it('must be there, and have words', () => {
    expect(ask(standing([]))).toBe('referral.nothing-to-use');
    expect(ask(standing([message({ kind: 'referral.delay_notice' })]))).toBe('referral.nothing-to-use');
  });
});

describe('what was passed on', () => {
  const origin = (handling: readonly HandlingCode[] = ['H2']) => ({ agency: 'DEA', message: 's', handling });
  const source = (change: Partial<Source> = {}): Source => ({ id: 's', handling: ['H2'], recalledAt: null, permissions: [], ...change });
  const own = message({ from: 'receiver', origins: [origin()] });

  it('is free where it is all one’s own', () => expect(ask(standing([message({ from: 'receiver' })]))).toBeNull());

  it('is bound by its source, though one sends it oneself', () => {
    expect(ask(standing([own], [], [source()]))).toBe('referral.permission-missing');
    expect(ask(standing([own], [], [source({ permissions: [permission({ of: 's' })] })]))).toBeNull();
    expect(ask(standing([own], [permission()], [source()]))).toBe('referral.permission-missing');
    expect(ask(standing([own], [], [source({ handling: ['H0'] })]))).toBe('referral.permission-missing');
    expect(ask(standing([own], [], [source({ recalledAt: LATER, permissions: [permission({ of: 's' })] })]))).toBe(
      'referral.content-recalled',
    );
  });

  it('is bound by an agency that is no party, whatever its sender grants', () => {
    const theirs = message({ origins: [origin()] });
    expect(ask(standing([theirs], [permission()]))).toBe('referral.foreign-originator');
    expect(ask(standing([{ ...theirs, origins: [origin(['H1'])] }], [permission()]))).toBeNull();
    expect(ask(standing([{ ...theirs, origins: [{ ...origin(), agency: 'NNCC' }] }], [permission()]))).toBeNull();
    expect(ask(standing([theirs], [permission()], [source({ permissions: [permission({ of: 's' })] })]))).toBeNull();
  });
});

it('a permission expires at its moment and not before', () => {
  const granted = permission();
  expect(stateAt(granted, AT)).toBe('granted');
  expect(stateAt(granted, new Date(LATER))).toBe('expired');
  expect(stateAt({ state: 'ended', validUntil: LATER }, new Date(LATER))).toBe('ended');
});
