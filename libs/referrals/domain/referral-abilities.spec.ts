import { abilitiesOf, type AbilityStanding } from './referral-abilities';
import { person } from './referral.samples';

const standing = (change: Partial<AbilityStanding>): AbilityStanding => ({
  box: 'in',
  kind: 'information_request',
  state: 'in_progress',
  hasOpenItems: true,
  hasOpenRecall: false,
  isCleared: true,
  original: { edit: null, submit: null },
  ...change,
});

describe('what a person can do', () => {
  it('is absent by role, and given with the reason by state', () => {
    expect(abilitiesOf(person('liaison'), standing({}))).toMatchObject({
      answerFinal: null,
      ask: null,
      acknowledge: 'referral.wrong-state',
    });
    expect(abilitiesOf(person('liaison'), standing({}))).not.toHaveProperty('assign');
    expect(abilitiesOf(person('supervisor'), standing({}))).toHaveProperty('assign', null);
    expect(abilitiesOf(person('analyst'), standing({}))).toEqual({});
    expect(abilitiesOf(person('auditor', 'secretariat'), standing({}))).toEqual({});
  });

  it('of a draft is to edit and submit it', () => {
    const abilities = abilitiesOf(person('liaison'), standing({ box: 'out', state: 'draft' }));
    expect(Object.entries(abilities).filter(([, refusal]) => refusal === null)).toEqual([
      ['edit', null],
      ['submit', null],
    ]);
    const original = { edit: null, submit: 'message.wrong-state' };
    expect(abilitiesOf(person('liaison'), standing({ box: 'out', state: 'draft', original }))).toMatchObject(original);
    expect(abilitiesOf(person('liaison'), standing({ box: 'out', state: 'rejected' }))).toMatchObject({
      edit: 'referral.not-a-draft',
      withdraw: 'referral.not-released',
    });
  });

  it('closes a lead once nothing is open, and a request once it is answered', () => {
    expect(abilitiesOf(person('liaison'), standing({ kind: 'lead' }))).toMatchObject({ close: 'referral.not-settled' });
    expect(abilitiesOf(person('liaison'), standing({ kind: 'lead', hasOpenItems: false }))).toMatchObject({ close: null });
    expect(abilitiesOf(person('liaison'), standing({ box: 'out', state: 'answered', hasOpenItems: false }))).toMatchObject({ close: null });
    expect(abilitiesOf(person('liaison'), standing({ state: 'answered', hasOpenItems: false }))).not.toHaveProperty('close');
  });

  it('answers a recall while there is one', () => {
    expect(abilitiesOf(person('supervisor'), standing({}))).toMatchObject({ answerRecall: 'referral.no-recall' });
    expect(abilitiesOf(person('supervisor'), standing({ hasOpenRecall: true }))).toMatchObject({ answerRecall: null });
    expect(abilitiesOf(person('liaison'), standing({ hasOpenRecall: true }))).not.toHaveProperty('answerRecall');
  });

  it('is nothing now for those of the desk who do not hold the compartment', () => {
    const abilities = abilitiesOf(person('liaison', 'supervisor'), standing({ isCleared: false, hasOpenRecall: true }));
    expect(new Set(Object.values(abilities))).toEqual(new Set(['referral.not-cleared']));
  });
});
