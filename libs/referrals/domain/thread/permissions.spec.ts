import type { HandlingCode } from '@counterpart/kernel';
import type { OnwardUse } from '../codes/onward-use';
import { messageRefusal } from '../message-rules';
import { projectReferral } from './project-referral';
import type { ProjectedPermission } from './referral-projection';
import type { Party, ThreadFact, ThreadFactOf } from './thread-facts';
import { at, fact, original, recall, received, stages } from './thread.samples';

const UNTIL = at(10_000);
const restricted = (...handling: readonly HandlingCode[]): ThreadFact => ({ ...original(), handling });

const ask = (
  id: string,
  minute: number,
  use: OnwardUse = 'export',
  from: Party = 'receiver',
): ThreadFactOf<'referral.permission_request'> =>
  fact('referral.permission_request', from, [id, minute], {
    of: 'original',
    use,
    recipient: use === 'forward' ? 'GACC' : null,
    stages: stages(minute),
  });
const grant = (of: string, minute: number, from: Party = 'requester'): ThreadFactOf<'referral.permission_grant'> =>
  fact('referral.permission_grant', from, [`grant ${of}`, minute], { of, validUntil: UNTIL, stages: stages(minute) });
const deny = (of: string, minute: number): ThreadFactOf<'referral.permission_denial'> =>
  fact('referral.permission_denial', 'requester', [`deny ${of}`, minute], { of, ground: 'INVESTIGATION', stages: stages(minute) });
const end = (of: string, minute: number, from: Party): ThreadFactOf<'referral.permission_end'> =>
  fact('referral.permission_end', from, [`end ${of} ${from}`, minute], { of, reason: 'NO_LONGER_NEEDED' });
const use = (of: string, minute: number, from: Party = 'receiver'): ThreadFactOf<'referral.evidential_use'> =>
  fact('referral.evidential_use', from, [`use ${of} ${minute}`, minute], { of, usedOn: '2026-03-09' });

const thread = (...facts: readonly ThreadFact[]) => projectReferral([...received(restricted('H1', 'H2')), ...facts]);
const permission = (...facts: readonly ThreadFact[]): ProjectedPermission | undefined => thread(...facts).permissions[0];

describe('a permission', () => {
  it('is asked for, and granted with an end or denied on a ground, once', () => {
    expect(permission(ask('p', 10))).toMatchObject({
      id: 'p',
      of: 'original',
      use: 'export',
      by: 'receiver',
      state: 'requested',
      askedAt: at(10),
    });
    const granted = { state: 'granted', decidedBy: 'grant p', decidedAt: at(20), validUntil: UNTIL, ground: null };
    expect(permission(ask('p', 10), grant('p', 20))).toMatchObject(granted);
    expect(permission(ask('p', 10), grant('p', 20), deny('p', 30))).toMatchObject(granted);
    const denied = { state: 'denied', decidedBy: 'deny p', validUntil: null, ground: 'INVESTIGATION' };
    expect(permission(ask('p', 10), deny('p', 20), grant('p', 30))).toMatchObject(denied);
  });

  it.each<[string, readonly ThreadFact[], string | undefined]>([
    ['of one’s own message is none', [ask('p', 10, 'export', 'requester')], undefined],
    ['of what there is not is none', [{ ...ask('p', 10), facts: { ...ask('p', 10).facts, of: 'nothing' } }], undefined],
    ['is not granted by whoever asks', [ask('p', 10), grant('p', 20, 'receiver')], 'requested'],
    ['is not granted unasked', [grant('p', 20)], undefined],
    ['is ended by the originator', [ask('p', 10), grant('p', 20), end('p', 30, 'requester')], 'ended'],
    ['is given back by whoever asked', [ask('p', 10), grant('p', 20), end('p', 30, 'receiver')], 'ended'],
    ['is asked for no longer', [ask('p', 10), end('p', 30, 'receiver'), grant('p', 40)], 'ended'],
    ['is not ended by the originator before it is granted', [ask('p', 10), end('p', 30, 'requester')], 'requested'],
    ['is not ended where it is denied', [ask('p', 10), deny('p', 20), end('p', 30, 'receiver')], 'denied'],
    ['ends with the recall of its grant', [ask('p', 10), grant('p', 20), recall(grant('p', 20), 30)], 'ended'],
    ['ends with the recall of its request', [ask('p', 10), grant('p', 20), recall(ask('p', 10), 30)], 'ended'],
    ['stays denied when the words of that are called back', [ask('p', 10), deny('p', 20), recall(deny('p', 20), 30)], 'denied'],
  ])('%s', (_, facts, state) => expect(permission(...facts)?.state).toBe(state));

  it('tells when it was used, by whom it was given to alone', () => {
    const granted = [ask('p', 10, 'evidential'), grant('p', 20)];
    expect(permission(...granted, use('p', 30), use('p', 40))?.usedOn).toEqual(['2026-03-09', '2026-03-09']);
    expect(permission(...granted, use('p', 30, 'requester'))?.usedOn).toEqual([]);
    expect(permission(...granted, end('p', 25, 'requester'), use('p', 30))?.usedOn).toEqual([]);
    expect(permission(ask('p', 10), grant('p', 20), use('p', 30))?.usedOn).toEqual([]);
  });

  it('is found as it is by whoever holds the same facts, in whatever order', () => {
    const facts = [ask('p', 10), grant('p', 20), ask('q', 15, 'forward'), end('p', 30, 'receiver'), deny('q', 25)];
    expect(thread(...facts.toReversed()).permissions).toEqual(thread(...facts).permissions);
  });
});

describe('what may be said of a permission', () => {
  const asked = thread(ask('p', 10, 'evidential'));
  const granted = thread(ask('p', 10, 'evidential'), grant('p', 20));
  const request = { of: 'original', use: 'evidential', recipient: null, stages: stages(40) };

  it.each([
    ['a request', thread(), 'receiver', 'referral.permission_request', request, null],
    ['a request of one’s own message', thread(), 'requester', 'referral.permission_request', request, 'referral.nothing-to-permit'],
    ['a request of a receipt', thread(), 'receiver', 'referral.permission_request', { ...request, of: 'x' }, 'referral.nothing-to-permit'],
    ['the same request again', asked, 'receiver', 'referral.permission_request', request, 'referral.asked-already'],
    ['a request of another use meanwhile', asked, 'receiver', 'referral.permission_request', { ...request, use: 'export' }, null],
    ['a request before the old permission ends', granted, 'receiver', 'referral.permission_request', request, null],
    [
      'a request of what is called back',
      thread(recall(original(), 10)),
      'receiver',
      'referral.permission_request',
      request,
      'referral.content-recalled',
    ],
    ['a grant', asked, 'requester', 'referral.permission_grant', { of: 'p' }, null],
    ['a grant to oneself', asked, 'receiver', 'referral.permission_grant', { of: 'p' }, 'referral.no-open-request'],
    ['a second grant', granted, 'requester', 'referral.permission_grant', { of: 'p' }, 'referral.no-open-request'],
    ['a denial', asked, 'requester', 'referral.permission_denial', { of: 'p' }, null],
    ['a denial of what is granted', granted, 'requester', 'referral.permission_denial', { of: 'p' }, 'referral.no-open-request'],
    ['an end', granted, 'requester', 'referral.permission_end', { of: 'p' }, null],
    ['an end of what is only asked', asked, 'requester', 'referral.permission_end', { of: 'p' }, 'referral.no-permission'],
    ['a use', granted, 'receiver', 'referral.evidential_use', { of: 'p' }, null],
    ['a use of what is only asked', asked, 'receiver', 'referral.evidential_use', { of: 'p' }, 'referral.permission-missing'],
  ] as const)('%s', (...[, as, party, kind, facts, refusal]) => expect(messageRefusal(as, party, kind, facts as never)).toBe(refusal));

  it('is nothing where nothing is restricted, or where another agency’s restriction is', () => {
    const facts = { ...request, use: 'export' };
    const of = (first: ThreadFact) =>
      messageRefusal(projectReferral(received(first)), 'receiver', 'referral.permission_request', facts as never);
    expect(of(restricted('H1'))).toBe('referral.not-restricted');
    const carrying = (handling: readonly HandlingCode[]) => original({ origins: [{ agency: 'CBP', message: 'm', handling }] });
    expect(of({ ...carrying(['H2']), handling: ['H2'] })).toBe('referral.foreign-originator');
    expect(of({ ...carrying(['H1']), handling: ['H1', 'H2'] })).toBeNull();
  });
});
