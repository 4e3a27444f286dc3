import type { Role } from '@counterpart/kernel';
import { referralPolicy } from './referral.policy';
import { intake, person, received, sent } from './referral.samples';

type Action = keyof typeof referralPolicy.rows;
const officers = ['liaison', 'supervisor'] as const;
const others: readonly Role[] = ['translator', 'examiner', 'secretariat', 'auditor', 'administrator', 'operator'];
const actions = Object.keys(referralPolicy.rows) as readonly Action[];

describe('who may do what with a referral', () => {
  it.each(others)('%s: nothing', (role) => {
    for (const action of actions)
      for (const referral of [sent(), received()]) expect(referralPolicy.allows(person(role), action, referral)).toBe(false);
  });

  it('an analyst: read, and no more', () => {
    const allowed = actions.filter((action) => referralPolicy.allows(person('analyst'), action, received()));
    expect(allowed).toEqual(['referral.list', 'referral.read']);
  });

  it.each<[Action, 'sent' | 'received']>([
    ['referral.edit', 'sent'],
    ['referral.submit', 'sent'],
    ['referral.clarify', 'sent'],
    ['referral.withdraw', 'sent'],
    ['referral.acknowledge', 'received'],
    ['referral.ask', 'received'],
    ['referral.answer', 'received'],
    ['referral.refuse', 'received'],
    ['referral.announce-delay', 'received'],
  ])('%s by officers, of what was %s alone', (action, which) => {
    for (const role of officers) {
      expect(referralPolicy.allows(person(role), action, sent())).toBe(which === 'sent');
      expect(referralPolicy.allows(person(role), action, received())).toBe(which === 'received');
    }
  });

  it.each<[Action, 'sent' | 'received' | 'both']>([
    ['referral.assign', 'received'],
    ['referral.recall', 'both'],
    ['referral.answer-recall', 'both'],
  ])('%s by a supervisor alone', (action, which) => {
    expect(referralPolicy.allows(person('liaison'), action, received())).toBe(false);
    expect(referralPolicy.allows(person('supervisor'), action, received())).toBe(true);
    expect(referralPolicy.allows(person('supervisor'), action, sent())).toBe(which === 'both');
  });

  it('the outcome is told by the one it was done for: of a request its sender, of a lead its receiver', () => {
    const allows = (referral: ReturnType<typeof sent>) => referralPolicy.allows(person('liaison'), 'referral.report-outcome', referral);
    expect([allows(sent()), allows(received()), allows(sent({ kind: 'lead' })), allows(received({ kind: 'lead' }))]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('the system takes in what arrives, follows a recall, and does nothing else', () => {
    expect(actions.filter((action) => referralPolicy.admits(intake, action))).toEqual(['referral.arrive', 'referral.follow-recall']);
  });
});
