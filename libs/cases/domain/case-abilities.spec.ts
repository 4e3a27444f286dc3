import type { Person, Role } from '@counterpart/kernel';
import { caseAbilitiesOf, type CaseStanding } from './case-abilities';

const person = (...roles: readonly Role[]): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: 'own',
  agencyCode: 'DEA',
  userId: 'u',
  login: 'someone@DEA',
  name: 'Someone',
  roles,
  deskIds: ['d'],
});
const led: CaseStanding = { state: 'open', deskId: 'd', leadAgencyId: 'own', participation: 'accepted', hasPartners: true };
const joined: CaseStanding = { ...led, leadAgencyId: 'other' };

describe('what a person can do with a case', () => {
  it('is to decide its state for a supervisor of the lead agency', () => {
    expect(caseAbilitiesOf(person('supervisor'), led)).toEqual({
      invite: null,
      suspend: null,
      resume: 'case.wrong-state',
      close: null,
      reopen: 'case.wrong-state',
      addMember: null,
      removeMember: null,
      note: null,
      shareNote: null,
      setOwnReference: null,
    });
    expect(caseAbilitiesOf(person('liaison'), led)).toEqual({ invite: null, note: null, shareNote: null, setOwnReference: null });
  });

  it('is to take part or not for a supervisor of another agency', () => {
    const abilities = caseAbilitiesOf(person('supervisor'), joined);
    expect(abilities).toMatchObject({ accept: 'participant.wrong-state', decline: 'participant.wrong-state', leave: null });
    expect(Object.keys(abilities)).not.toEqual(expect.arrayContaining(['close']));
    expect(caseAbilitiesOf(person('supervisor'), { ...joined, state: 'proposed', participation: 'invited' })).toMatchObject({
      accept: null,
      decline: null,
      leave: 'participant.wrong-state',
      shareNote: 'case.not-participant',
    });
  });

  it('names members at the own desk alone, and shares with someone alone', () => {
    expect(caseAbilitiesOf(person('supervisor'), { ...led, deskId: 'another' })).not.toHaveProperty('addMember');
    expect(caseAbilitiesOf(person('liaison'), { ...led, hasPartners: false })).toMatchObject({ shareNote: 'case.nobody-to-share-with' });
    expect(caseAbilitiesOf(person('analyst'), { ...led, state: 'closed' })).toEqual({ note: null });
  });
});
