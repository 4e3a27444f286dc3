import { type Stage, waterfallOf } from './waterfall';

const NONE: Record<Stage, number | null> = {
  drafting: null,
  release: null,
  translation_in: null,
  transit: null,
  triage: null,
  work: null,
  clarification: null,
  authorisation: null,
  stopped: null,
  translation_back: null,
  release_back: null,
};

describe('where the time went', () => {
  it('is told in the order a referral goes, each stage where the one before ends', () =>
    expect(waterfallOf({ ...NONE, work: 50, drafting: 10, stopped: 0, authorisation: 5 })).toEqual([
      { stage: 'drafting', holder: 'requester', look: 'requester', from: 0, seconds: 10 },
      { stage: 'work', holder: 'receiver', look: 'receiver', from: 10, seconds: 50 },
      { stage: 'authorisation', holder: 'third_party', look: 'nobody', from: 60, seconds: 5 },
    ]));

  it('is nothing where nothing was measured', () => expect(waterfallOf(NONE)).toEqual([]));
});
