import { DomainError } from '@counterpart/kernel';
import { AT, LEAD, OTHER_PARTNER, OWN_SIDE, PARTNER } from './case.samples';
import { type Invitee, Roster } from './roster';

const LATER = new Date('2026-03-02T08:30:00.000Z');

function inviting(...invitees: readonly Invitee[]): Roster {
  const roster = Roster.begin(LEAD, AT);
  for (const invitee of invitees) roster.invite(invitee, AT);
  return roster;
}

describe('who is in a case', () => {
  it('begins with its lead agency alone, which is not yet a joint case', () => {
    const roster = Roster.begin(LEAD, AT);
    expect(roster.all).toEqual([{ ...LEAD, state: 'accepted', reason: null, changedAt: AT.toISOString() }]);
    expect([roster.isJoint, roster.isDeclined]).toEqual([false, false]);
  });

  it('is joint as soon as an agency of another side has accepted, not by one of the own side', () => {
    const roster = inviting(OWN_SIDE, PARTNER);
    roster.answer(OWN_SIDE.agencyId, 'accept', null, LATER);
    expect(roster.isJoint).toBe(false);
    roster.answer(PARTNER.agencyId, 'accept', null, LATER);
    expect(roster.isJoint).toBe(true);
  });

  it('is declined when no agency of another side has accepted or can still answer', () => {
    const roster = inviting(OWN_SIDE, PARTNER, OTHER_PARTNER);
    roster.answer(OWN_SIDE.agencyId, 'accept', null, LATER);
    roster.answer(PARTNER.agencyId, 'decline', 'NO_CAPACITY', LATER);
    expect(roster.isDeclined).toBe(false);
    roster.answer(OTHER_PARTNER.agencyId, 'decline', 'OUT_OF_SCOPE', LATER);
    expect(roster.isDeclined).toBe(true);
  });

  it('does not invite whoever is invited or takes part, and invites anew whoever declined or left', () => {
    const roster = inviting(PARTNER);
    expect(() => roster.invite(PARTNER, LATER)).toThrow(DomainError);
    roster.answer(PARTNER.agencyId, 'accept', null, LATER);
    expect(() => roster.invite(PARTNER, LATER)).toThrow(DomainError);
    roster.answer(PARTNER.agencyId, 'leave', 'TASK_DONE', LATER);
    roster.invite(PARTNER, LATER);
    expect(roster.of(PARTNER.agencyId)).toMatchObject({ state: 'invited', reason: null });
  });

  it.each([
    ['an agency that was never invited', 'nobody', 'accept'],
    ['an invited agency', PARTNER.agencyId, 'leave'],
  ] as const)('refuses of %s to %s what %s asks', (_, agencyId, command) => {
    expect(() => inviting(PARTNER).answer(agencyId, command, null, LATER)).toThrow(DomainError);
  });

  it('lets the lead agency neither decline nor leave', () => {
    const roster = inviting(PARTNER);
    expect((['accept', 'decline', 'leave'] as const).map((command) => roster.can(LEAD.agencyId, command))).toEqual([false, false, false]);
  });

  it('ends the unanswered invitations with the case', () => {
    const roster = inviting(PARTNER, OTHER_PARTNER);
    roster.answer(PARTNER.agencyId, 'accept', null, LATER);
    expect(roster.endInvitations(LATER).map(({ agencyId }) => agencyId)).toEqual([OTHER_PARTNER.agencyId]);
    expect(roster.is(OTHER_PARTNER.agencyId, 'declined')).toBe(true);
  });

  it('names the others in a fixed order, and only those who take part', () => {
    const roster = inviting(PARTNER, OTHER_PARTNER, OWN_SIDE);
    for (const { agencyId } of [PARTNER, OWN_SIDE]) roster.answer(agencyId, 'accept', null, LATER);
    expect(roster.othersThan(OWN_SIDE.agencyId).map(({ agencyId }) => agencyId)).toEqual([LEAD.agencyId, PARTNER.agencyId]);
  });
});

describe('what a partner is told of the others', () => {
  const told = (state: 'invited' | 'accepted' | 'declined' | 'left', who: Invitee = PARTNER) => [
    { ...who, state, reason: null, changedAt: LATER.toISOString() },
  ];

  it('is followed, and only what is new is written', () => {
    const roster = new Roster(LEAD.agencyId, inviting(PARTNER, OWN_SIDE).all);
    roster.follow([...told('accepted', OWN_SIDE), ...told('invited', PARTNER)], PARTNER.agencyId);
    expect(roster.changed.map(({ agencyId, state }) => [agencyId, state])).toEqual([[OWN_SIDE.agencyId, 'accepted']]);
  });

  it('is not followed about itself: it knows better, whatever crossed', () => {
    const roster = inviting(PARTNER);
    roster.answer(PARTNER.agencyId, 'accept', null, AT);
    roster.follow(told('invited'), PARTNER.agencyId);
    expect(roster.is(PARTNER.agencyId, 'accepted')).toBe(true);
    roster.answer(PARTNER.agencyId, 'leave', 'TASK_DONE', AT);
    roster.follow(told('accepted'), PARTNER.agencyId);
    expect(roster.is(PARTNER.agencyId, 'left')).toBe(true);
  });

  it('is followed about itself when its invitation has ended unanswered', () => {
    const roster = inviting(PARTNER);
    roster.follow(told('declined'), PARTNER.agencyId);
    expect(roster.is(PARTNER.agencyId, 'declined')).toBe(true);
  });
});
