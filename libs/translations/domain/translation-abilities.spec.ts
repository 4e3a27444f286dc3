import type { Person, Role } from '@counterpart/kernel';
import { translationAbilitiesOf, type TranslationStanding } from './translation-abilities';

const person = (...roles: readonly Role[]): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: 'a',
  agencyCode: 'DEA',
  userId: 'u',
  login: 'someone@DEA',
  name: 'Someone',
  roles,
  deskIds: [],
});
const pending: TranslationStanding = {
  state: 'pending',
  translatorId: null,
  reviewerId: null,
  hasUntranslated: false,
  hasUnapproved: false,
  hasSentBack: false,
};
const translator = person('translator');

describe('what a person can do with a translation', () => {
  it('begins with taking it', () => {
    expect(translationAbilitiesOf(translator, pending)).toMatchObject({ take: null, finish: 'translation.wrong-state' });
    expect(translationAbilitiesOf(person('liaison'), pending)).toEqual({ explain: null });
  });

  it('is to translate all of it, for whoever took it', () => {
    const taken = { ...pending, state: 'translating', translatorId: 'u', hasUntranslated: true } as const;
    expect(translationAbilitiesOf(translator, taken)).toEqual({
      explain: null,
      take: 'translation.wrong-state',
      translate: null,
      finish: 'translation.segments-left',
      takeReview: 'translation.wrong-state',
      review: 'translation.wrong-state',
      return: 'translation.wrong-state',
      approve: 'translation.wrong-state',
    });
    expect(translationAbilitiesOf(translator, { ...taken, hasUntranslated: false })).toMatchObject({ finish: null });
    expect(translationAbilitiesOf(translator, { ...taken, translatorId: 'another', hasUntranslated: false })).toMatchObject({
      explain: 'translation.not-yours',
      translate: 'translation.not-yours',
      finish: 'translation.not-yours',
    });
  });

  it('is to review what another translated, once the review is taken', () => {
    const finished = { ...pending, state: 'review', translatorId: 'another' } as const;
    expect(translationAbilitiesOf(translator, { ...finished, translatorId: 'u' })).toMatchObject({ takeReview: 'translation.own-work' });
    expect(translationAbilitiesOf(translator, finished)).toMatchObject({ takeReview: null, approve: 'translation.not-yours' });
    const reviewed = { ...finished, reviewerId: 'u', hasUnapproved: true };
    expect(translationAbilitiesOf(translator, reviewed)).toMatchObject({
      review: null,
      approve: 'translation.segments-left',
      return: 'translation.nothing-sent-back',
    });
    expect(translationAbilitiesOf(translator, { ...reviewed, hasUnapproved: false })).toMatchObject({ approve: null });
    expect(translationAbilitiesOf(translator, { ...reviewed, hasSentBack: true })).toMatchObject({ return: null });
  });
});
