import { projectReferral } from './thread/project-referral';
import { lead, original, receipt, received as delivered } from './thread/thread.samples';
import { AT, heading, received, sent } from './referral.samples';

const later = new Date(AT.getTime() + 60_000);
const nothing = { dueAt: null, clock: null };

describe('a referral', () => {
  it('begins as a draft with every item open', () => {
    const referral = sent();
    expect(referral).toMatchObject({
      box: 'out',
      state: 'draft',
      party: 'requester',
      reference: null,
      version: 1,
      createdBy: expect.any(String),
    });
    expect(referral.items).toEqual([1, 2].map((no) => ({ no, state: 'open', ground: null, settledBy: null })));
    expect(referral.isReleased()).toBe(false);
    expect(() => referral.standing()).toThrow(expect.objectContaining({ code: 'referral.not-released' }));
  });

  it('is of the receiver where it has arrived', () => {
    expect(received()).toMatchObject({ box: 'in', party: 'receiver', reference: 'NNCC-IR-2026-000001', createdBy: null });
    expect([received().partyOf('in'), received().partyOf('out'), sent().partyOf('out')]).toEqual(['requester', 'receiver', 'requester']);
  });

  it('is written anew while it is a draft, and not after', () => {
    const referral = sent();
    referral.editDraft({ ...heading, kind: 'lead', handling: ['H2', 'H3'] }, 0, later);
    expect(referral).toMatchObject({ kind: 'lead', handling: ['H2', 'H3'], items: [], updatedAt: later });
    referral.reject(later);
    for (const change of [() => referral.editDraft(heading, 1, later), () => referral.reject(later), () => referral.requireDraft()])
      expect(change).toThrow(expect.objectContaining({ code: 'referral.not-a-draft' }));
  });

  it('follows the facts of its thread', () => {
    const referral = sent();
    referral.follow(projectReferral(delivered(original())), { dueAt: later, clock: { status: 'running' } }, later);
    expect(referral).toMatchObject({ state: 'acknowledged', dueAt: later, clock: { status: 'running' }, updatedAt: later });
    expect(referral.releasedAt).toEqual(AT);
    expect(referral.deliveredAt!.getTime()).toBe(AT.getTime() + 60_000);
    expect(referral.items).toHaveLength(3);
    expect(referral.standing()).toEqual({ state: 'acknowledged', kind: 'information_request', items: referral.items });
  });

  it('is unread where it came in, until what was written is opened', () => {
    const [ours, theirs, facts] = [sent(), received(), delivered(original())];
    for (const referral of [ours, theirs]) referral.follow(projectReferral(facts), nothing, later);
    expect([ours.isUnread, theirs.isUnread]).toEqual([false, true]);
    theirs.follow(projectReferral([...facts, receipt('receipt.opened', original(), 3)]), nothing, later);
    expect(theirs.isUnread).toBe(false);
  });

  it('is what the facts say again when one of them no longer counts', () => {
    const referral = sent({ kind: 'lead' });
    const [first] = delivered(lead());
    referral.follow(projectReferral(delivered(lead())), nothing, later);
    referral.follow(projectReferral([first!]), nothing, later);
    expect(referral).toMatchObject({ state: 'released', deliveredAt: null, acknowledgedAt: null });
  });
});
