import type { EventFacts } from '@counterpart/kernel';
import { MESSAGE_KINDS } from './codes/message-kinds';
import { hasShape, REFERRAL_MESSAGE_KINDS } from './fact-shapes';

const T = '2026-03-02T08:15:00.000Z';
const ID = '0197a3b0-1c00-7000-8000-0000000000cc';
const stages = { draftedAt: T, submittedAt: T, releasedAt: T };
const original = {
  stages,
  referralKind: 'information_request',
  crimeType: 'precursor',
  deadline: { class: 'NORMAL' },
  receiverZone: 'Asia/Shanghai',
  items: [{ no: 1 }, { no: 2 }],
};

describe('the facts of a referral', () => {
  it('are known for every kind of message', () => {
    for (const kind of Object.keys(MESSAGE_KINDS)) expect(REFERRAL_MESSAGE_KINDS).toContain(`referral.${kind}`);
  });

  it.each<[string, EventFacts]>([
    ['referral.original', original],
    ['referral.original', { ...original, deadline: { class: 'URGENT_DIRECT', ground: 'G2' }, caseReference: 'JC-DEA-2026-00017' }],
    ['referral.original', { ...original, deadline: { class: 'PROLONGED', agreedDate: '2026-05-01' } }],
    ['referral.clarification', { stages, of: ID }],
    ['referral.interim_answer', { stages, items: [] }],
    [
      'referral.final_answer',
      {
        stages,
        items: [
          { no: 1, state: 'answered' },
          { no: 2, state: 'refused', ground: 'R6B' },
        ],
      },
    ],
    ['referral.refusal', { stages, items: [{ no: 2, ground: 'R1' }] }],
    ['referral.delay_notice', { expectedDate: '2026-03-09', reason: 'LABORATORY' }],
    ['referral.stop', { code: 'JUDICIAL_AUTHORISATION', at: T }],
    ['referral.withdrawal', {}],
    ['referral.recall', { of: ID, reason: 'SENT_IN_ERROR' }],
    ['referral.outcome', { code: 'NO_TRACE', usefulness: 'USEFUL', closes: true }],
    ['referral.original', { ...original, origins: [{ agency: 'DEA', message: ID, handling: ['H1', 'H2'] }] }],
    ['referral.permission_request', { stages, of: ID, use: 'forward', recipient: 'GACC' }],
    ['referral.permission_request', { stages, of: ID, use: 'export', recipient: null }],
    ['referral.permission_grant', { stages, of: ID, validUntil: T }],
    ['referral.permission_denial', { stages, of: ID, ground: 'INVESTIGATION' }],
    ['referral.permission_end', { of: ID, reason: 'NO_LONGER_NEEDED' }],
    ['referral.evidential_use', { of: ID, usedOn: '2026-04-01' }],
  ])('of %s may be %j', (kind, facts) => expect(hasShape(kind, facts)).toBe(true));

  it.each<[string, EventFacts]>([
    ['referral.original', { ...original, referralKind: 'wish' }],
    ['referral.original', { ...original, title: 'Shipment' }],
    ['referral.original', { ...original, deadline: { class: 'URGENT_DIRECT' } }],
    ['referral.original', { ...original, deadline: { class: 'NORMAL', ground: 'G1' } }],
    ['referral.original', { ...original, deadline: { class: 'PROLONGED' } }],
    ['referral.original', { ...original, receiverZone: 'Mars/Olympus' }],
    ['referral.original', { ...original, items: [{ no: 1 }, { no: 1 }] }],
    ['referral.original', { ...original, stages: { draftedAt: T } }],
    ['referral.clarification', { stages }],
    ['referral.interim_answer', { stages, items: [{ no: 1, state: 'refused', ground: 'R1' }] }],
    ['referral.final_answer', { stages, items: [{ no: 1, state: 'refused' }] }],
    ['referral.refusal', { stages, items: [{ no: 1, ground: 'R99' }] }],
    ['referral.delay_notice', { expectedDate: '2026-13-09', reason: 'LABORATORY' }],
    ['referral.stop', { code: 'LUNCH', at: T }],
    ['referral.recall', { of: 'that', reason: 'SENT_IN_ERROR' }],
    ['referral.outcome', { code: 'NO_TRACE' }],
    ['referral.opinion', {}],
    ['referral.original', { ...original, origins: [{ agency: 'DEA', message: ID, handling: [] }] }],
    ['referral.original', { ...original, origins: [1, 2].map(() => ({ agency: 'DEA', message: ID, handling: ['H2'] })) }],
    ['referral.permission_request', { stages, of: ID, use: 'forward' }],
    ['referral.permission_request', { stages, of: ID, use: 'export', recipient: 'GACC' }],
    ['referral.permission_request', { stages, of: ID, use: 'whatever' }],
    ['referral.permission_request', { of: ID, use: 'export' }],
    ['referral.permission_grant', { stages, of: ID }],
    ['referral.permission_denial', { stages, of: ID, ground: 'NO' }],
    ['referral.permission_end', { of: ID }],
    ['referral.evidential_use', { of: ID, usedOn: 'today' }],
    ['constructor', {}],
  ])('of %s may not be %j', (kind, facts) => expect(hasShape(kind, facts)).toBe(false));
});
