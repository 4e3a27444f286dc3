import fc from 'fast-check';
import { codesOf } from '@counterpart/kernel';
import { PERMISSION_ACTS } from './permission-acts.samples';
import { inThreadOrder, projectReferral } from './project-referral';
import { COMMAND_PARTIES } from './referral-commands';
import { REFERRAL_STATES, type ReferralCommand, referralLifecycle, type ReferralState } from './referral-lifecycle';
import type { ReferralProjection } from './referral-projection';
import type { ThreadFact } from './thread-facts';
import { lead, original } from './thread.samples';
import { type Attempt, TwoCopies } from './two-copies.samples';

const commands = Object.keys(COMMAND_PARTIES) as ReferralCommand[];
/** What is said of the work, and, as often as `talk` says, of further use. */
const attemptOf = (talk: number): fc.Arbitrary<Attempt> =>
  fc.record({
    party: fc.constantFrom('requester', 'receiver'),
    command: fc.oneof(
      { weight: 4, arbitrary: fc.constant('work' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...commands) },
      { weight: talk, arbitrary: fc.constantFrom(...PERMISSION_ACTS) },
    ),
    pick: fc.nat(30),
    arrivals: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
  });

interface Course {
  readonly two: TwoCopies;
  readonly attempts: readonly Attempt[];
}
const courseOf = (talk: number): fc.Arbitrary<Course> =>
  fc
    .tuple(fc.boolean(), fc.integer({ min: -30, max: 30 }), fc.boolean(), fc.array(attemptOf(talk), { minLength: 5, maxLength: 20 }))
    .map(([isLead, ahead, isNumbered, attempts]) => ({
      two: new TwoCopies(isLead ? lead() : { ...original(), ...(isNumbered ? { seq: 1, seen: null } : {}) }, ahead, isNumbered),
      attempts,
    }));
const course = courseOf(2);

/** What would be illegal in a projection, as a list of sentences. */
function faults({
  state,
  items,
  openClarifications,
  openStops,
  outcome,
  closedAt,
  withdrawnAt,
  answeredBy,
}: ReferralProjection): readonly string[] {
  const count = (wanted: string) => items.filter((item) => item.state === wanted).length;
  const isOver = ['answered', 'refused', 'closed', 'withdrawn'].includes(state);
  return Object.entries({
    'an unknown state': !Object.hasOwn(REFERRAL_STATES, state),
    'an item open though the referral is over': isOver && count('open') > 0,
    'a question or a stop though the referral is over': isOver && openClarifications.length + openStops.length > 0,
    'refused, yet not all of it': state === 'refused' && (items.length === 0 || count('refused') < items.length),
    'answered by nothing, or with everything refused':
      state === 'answered' && (!answeredBy || (items.length > 0 && count('answered') === 0)),
    'a request closed without an answer': state === 'closed' && items.length > 0 && !answeredBy,
    'closed without outcome or time': (state === 'closed') !== (closedAt !== null) || (closedAt !== null && !outcome),
    'withdrawn without time, or an item withdrawn without the referral': (state === 'withdrawn') !== (withdrawnAt !== null),
    'an item withdrawn in a referral that is not': state !== 'withdrawn' && count('withdrawn') > 0,
    'waiting without a question, or a question that nobody waits for':
      (state === 'clarification_pending') !== openClarifications.length > 0,
  }).flatMap(([fault, holds]) => (holds ? [fault] : []));
}

const edges = (from: ReferralState): readonly ReferralState[] => [from, ...Object.values(referralLifecycle.table[from])];

/** Whether the facts, laid on one by one in their order, only ever walk along the table. */
function strays(facts: readonly ThreadFact[]): readonly string[] {
  const ordered = inThreadOrder(facts);
  const states = ordered.map((_, i) => projectReferral(ordered.slice(0, i + 1)).state);
  return states.flatMap((to, i) => {
    const from = states[i - 1] ?? 'released';
    return edges(from).includes(to) ? [] : [`${from} -> ${to}`];
  });
}

/** The facts but for what is agreed on further use, and whatever is said about that. */
function withoutPermissions(facts: readonly ThreadFact[]): readonly ThreadFact[] {
  const isPermission = ({ kind }: ThreadFact): boolean => kind.startsWith('referral.permission_') || kind === 'referral.evidential_use';
  const dropped = new Set(facts.filter(isPermission).map(({ id }) => id));
  // In causal order, so that a receipt of a recall of one goes too.
  return inThreadOrder(facts).filter((fact) => {
    if ('of' in fact.facts && dropped.has(fact.facts.of)) dropped.add(fact.id);
    return !dropped.has(fact.id);
  });
}

/** All of a projection but the messages, the recalls and the permissions themselves. */
function workOf({ messages, permissions, recalledIds, ...work }: ReferralProjection): object {
  return work;
}

describe('two copies of a thread', () => {
  it('show no illegal state, whatever the parties try and however late and disordered the other’s facts arrive', () => {
    fc.assert(
      fc.property(course, ({ two, attempts }) => {
        expect(attempts.flatMap((one) => (two.attempt(one) ? faults(two.project(one.party)) : []))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('come to every state by every command in such attempts', () => {
    const done = new Set<string | null>();
    const reached = new Set<ReferralState>();
    const courses = [0, 12].flatMap((talk) => fc.sample(courseOf(talk), { numRuns: 100, seed: 5 }));
    for (const { two, attempts } of courses) {
      for (const one of attempts) {
        done.add(two.attempt(one));
        reached.add(two.project(one.party).state);
      }
    }
    expect(codesOf(REFERRAL_STATES).filter((state) => !reached.has(state))).toEqual([]);
    expect([...commands, ...PERMISSION_ACTS].filter((command) => !done.has(command))).toEqual([]);
  });

  it('are equal once both hold the same facts', () => {
    fc.assert(
      fc.property(course, ({ two, attempts }) => {
        for (const one of attempts) two.attempt(one);
        two.settle();
        const [requester, receiver] = [two.project('requester'), two.project('receiver')];
        expect(two.copies.requester).toHaveLength(two.copies.receiver.length);
        expect(requester).toEqual(receiver);
        expect(faults(requester)).toEqual([]);
        expect(requester.messages.every(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are where they would be without a word about further use', () => {
    fc.assert(
      fc.property(course, ({ two, attempts }) => {
        for (const one of attempts) two.attempt(one);
        two.settle();
        const facts = two.copies.receiver;
        const rest = withoutPermissions(facts);
        expect(workOf(projectReferral(facts))).toEqual(workOf(projectReferral(rest)));
      }),
      { numRuns: 60 },
    );
  });

  it('walk along the lifecycle table and nowhere else', () => {
    fc.assert(
      fc.property(course, ({ two, attempts }) => {
        for (const one of attempts) two.attempt(one);
        two.settle();
        expect(strays(two.copies.requester)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('do not depend on the order in which the facts are given, nor on how often', () => {
    fc.assert(
      fc.property(course, fc.infiniteStream(fc.nat()), ({ two, attempts }, random) => {
        for (const one of attempts) two.attempt(one);
        const facts = two.copies.receiver;
        const keyed = [...facts, ...facts].map((fact) => [random.next().value ?? 0, fact] as const);
        const shuffled = keyed.sort(([a], [b]) => a - b).map(([, fact]) => fact);
        expect(projectReferral(shuffled)).toEqual(projectReferral(facts));
      }),
      { numRuns: 60 },
    );
  });
});
