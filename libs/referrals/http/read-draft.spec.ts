import 'reflect-metadata';
import { readInput } from '@counterpart/platform/http';
import type { DomainError } from '@counterpart/kernel';
import { readDraft } from './read-draft';
import { ReferralListQuery } from './referral-lists.dto';
import { ReferralDraftDto } from './referral.dto';

const body = {
  kind: 'lead',
  crimeType: 'precursor',
  deadline: { class: 'NORMAL' },
  handling: ['H0'],
  language: 'en',
  title: 'A consignment',
  legalBasis: [{ instrument: 'WG-2024' }],
};
const read = (change: object) => readDraft(readInput(ReferralDraftDto, { ...body, ...change }));

const refusalOf = (attempt: () => unknown): DomainError => {
  try {
    attempt();
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('nothing was refused');
};

describe('a draft as it is sent', () => {
  it('may leave out what is not essential to a draft, and says null for it', () => {
    expect(read({})).toMatchObject({
      ownReference: null,
      draft: { text: null, evaluation: null, items: [], deadline: { ground: null, agreedDate: null } },
    });
  });

  it('has its numbers in their shown form', () => {
    const { draft } = read({
      substances: [{ name: '4-AP', cas: ' 23056-29-3 ', hs: '2933.39' }],
      identifiers: [{ kind: 'email', value: 'Sales@Fictional.example' }],
    });
    expect(draft.substances).toEqual([{ name: '4-AP', nameZh: null, cas: '23056-29-3', hs: '2933.39' }]);
    expect(draft.identifiers).toMatchObject([{ kind: 'email' }]);
  });

  it('is refused with every number that cannot be right', () => {
    const { code, problems } = refusalOf(() =>
      read({
        substances: [{ name: 'x', cas: '1-11-1' }],
        identifiers: [
          { kind: 'cas', value: '23056-29-4' },
          { kind: 'cas', value: '23056-29-3' },
        ],
      }),
    );
    expect(code).toBe('referral.identifiers');
    expect(problems.map(({ path }) => path)).toEqual(['identifiers[0].value', 'substances[0].cas']);
  });

  it.each([
    ['an unknown field', { version: 3 }, 'version'],
    ['a field of the server', { agencyId: 'x' }, 'agencyId'],
    ['an unknown kind', { kind: 'wish' }, 'kind'],
    ['no handling', { handling: [] }, 'handling'],
    ['a blank title', { title: ' ' }, 'title'],
    ['a word as evaluation', { evaluation: { source: 'sure', information: '1' } }, 'evaluation.source'],
    ['an item without words', { items: [{ text: '' }] }, 'items[0].text'],
  ])('is malformed with %s', (_, change, path) => {
    const refusal = refusalOf(() => read(change));
    expect([refusal.kind, refusal.problems[0]!.path]).toEqual(['malformed', path]);
  });
});

it('a list reads its states with commas', () => {
  expect(readInput(ReferralListQuery, { state: 'draft,released', limit: '5' })).toMatchObject({
    state: ['draft', 'released'],
    limit: 5,
    queue: 'all',
    sort: 'newest',
  });
  expect(refusalOf(() => readInput(ReferralListQuery, { state: 'draft,' })).kind).toBe('malformed');
});
