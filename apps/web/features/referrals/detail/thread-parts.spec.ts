import type { Detail } from './referral.queries';
import { draftOf, openQuestions, openRecalls, ownStops, recallable, shownAbilities, usableFor } from './thread-parts';

const crossed = (id: string, kind: string, box: 'in' | 'out', more: object = {}) => ({
  id,
  kind: `referral.${kind}`,
  box,
  state: 'accepted',
  facts: {},
  handling: ['H2'],
  recall: null,
  ...more,
});

const detail = (messages: readonly object[], more: object = {}): Detail =>
  ({ box: 'in', messages, uses: [], abilities: {}, ...more }) as unknown as Detail;

const ids = (messages: readonly { readonly id: string }[]): readonly string[] => messages.map(({ id }) => id);

it('knows the questions that nobody has answered', () => {
  const thread = [
    crossed('q1', 'clarification_request', 'in'),
    crossed('q2', 'clarification_request', 'in'),
    crossed('c1', 'clarification', 'out', { facts: { of: 'q1' } }),
    crossed('q3', 'clarification_request', 'out'),
  ];
  expect(ids(openQuestions(detail(thread)))).toEqual(['q2']);
});

it('knows the own stops that still last', () => {
  const thread = [
    crossed('s1', 'stop', 'out', { facts: { code: 'FORCE_MAJEURE' } }),
    crossed('s2', 'stop', 'out', { facts: { code: 'SUSPENSION' } }),
    crossed('s3', 'stop', 'in', { facts: { code: 'SUSPENSION' } }),
    crossed('r1', 'resume', 'out', { facts: { code: 'FORCE_MAJEURE' } }),
  ];
  expect(ownStops(detail(thread))).toEqual(['SUSPENSION']);
});

it('calls back own words alone, and once', () => {
  const recall = { id: 'k', outcome: null };
  const thread = [
    crossed('o', 'original', 'in', { recall }),
    crossed('a', 'interim_answer', 'out'),
    crossed('b', 'update', 'out', { recall }),
    crossed('d', 'delay_notice', 'out'),
  ];
  expect(ids(recallable(detail(thread)))).toEqual(['a']);
  expect(ids(openRecalls(detail(thread)))).toEqual(['o']);
});

it('goes on with a draft of the same kind, unless it is out of hand', () => {
  const draft = { id: 'd', kind: 'referral.update', state: 'returned', draftedAt: '2027-01-01T00:00:00Z' };
  expect(draftOf(detail([draft]), 'update')?.id).toBe('d');
  expect(draftOf(detail([{ ...draft, state: 'awaiting_release' }]), 'update')).toBeNull();
  expect(draftOf(detail([draft]), 'refusal')).toBeNull();
});

it('offers for a use what the server says is free', () => {
  const uses = [
    { message: 'a', forward: null, evidential: 'referral.permission-missing' },
    { message: 'b', forward: 'referral.permission-missing', evidential: null },
  ];
  const thread = detail([crossed('a', 'original', 'in'), crossed('b', 'update', 'in')], { uses });
  expect(ids(usableFor(thread, 'forward'))).toEqual(['a']);
  expect(ids(usableFor(thread, 'evidential'))).toEqual(['b']);
});

it('says why a button has nothing to be about, and keeps what the server says', () => {
  const abilities = { resumeClock: null, recall: null, clarify: 'referral.not-your-part', stopClock: null };
  expect(shownAbilities(detail([], { abilities }))).toEqual({
    resumeClock: 'referral.not-your-stop',
    recall: 'referral.nothing-to-recall',
    clarify: 'referral.not-your-part',
    stopClock: null,
  });
  expect(shownAbilities(detail([]))).toEqual({});
});
