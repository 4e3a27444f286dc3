import fc from 'fast-check';
import { answered, at, sent } from './clock.samples';
import { type ClockFact, isFurtherUse, type OriginalFact, type StageTimes } from './clock-facts';
import { responseClock, type ResponseClock } from './response-clock';
import { STAGES, STOP_CODES } from './stages';

const ownId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const id = fc.oneof(ownId, fc.constantFrom('original', 'answer 120', 'unknown'));
const time = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -5, max: 400 }).map(at) },
  { weight: 1, arbitrary: fc.constantFrom('', 'soon', '2026-13-40') },
);
const stages: fc.Arbitrary<StageTimes> = fc.record({
  draftedAt: time,
  submittedAt: time,
  translationFrom: fc.option(time),
  translationTo: fc.option(time),
  releasedAt: time,
});
const items = fc.array(fc.record({ no: fc.nat(3) }), { maxLength: 3 });
const original = fc.record({
  stages,
  items,
  receiverZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Nowhere'),
  deadline: fc.record({
    class: fc.constantFrom('URGENT_DIRECT', 'URGENT_INDIRECT', 'NORMAL', 'PROLONGED', 'toString'),
    agreedDate: fc.constantFrom(null, '2026-03-05', '2026-02-30'),
  }),
});

const factsByKind = {
  'referral.original': original,
  'referral.clarification_request': fc.record({ stages }),
  'referral.clarification': fc.record({ stages, of: id }),
  'referral.interim_answer': fc.record({ stages, items }),
  'referral.final_answer': fc.record({ stages, items }),
  'referral.refusal': fc.record({ stages, items }),
  'referral.delay_notice': fc.constant({}),
  'referral.update': fc.record({ stages }),
  'referral.withdrawal': fc.constant({}),
  'referral.recall': fc.record({ of: id }),
  'referral.outcome': fc.record({ closes: fc.boolean() }),
  'referral.stop': fc.record({ code: fc.constantFrom(...STOP_CODES, 'toString'), at: time }),
  'referral.resume': fc.record({ code: fc.constantFrom(...STOP_CODES), at: time }),
  'referral.permission_request': fc.record({ stages, of: id }),
  'referral.permission_grant': fc.record({ stages, of: id }),
  'referral.permission_denial': fc.record({ stages, of: id }),
  'referral.permission_end': fc.record({ of: id }),
  'referral.evidential_use': fc.record({ of: id }),
  'receipt.delivered': fc.record({ of: id, at: time }),
  'receipt.opened': fc.record({ of: id, at: time }),
  'receipt.acknowledged': fc.record({ of: id, at: time }),
  'receipt.progress': fc.record({ of: id, at: time, step: fc.constantFrom('assigned', 'translating', 'awaiting_release', 'toString') }),
  'receipt.purged': fc.record({ of: id, at: time }),
} satisfies Record<ClockFact['kind'], fc.Arbitrary<object>>;

/** Any fact at all: of either party, at any time, about anything, with times that cannot be read among them. */
const anyFact: fc.Arbitrary<ClockFact> = fc.constantFrom(...Object.entries(factsByKind)).chain(([kind, facts]) =>
  fc
    .record({
      id: ownId,
      kind: fc.constant(kind),
      from: fc.constantFrom('requester', 'receiver'),
      sentAt: time,
      seq: fc.option(fc.nat(9), { nil: undefined }),
      seen: fc.option(fc.record({ seq: fc.nat(9) })),
      facts: facts as fc.Arbitrary<object>,
    })
    .map((fact) => fact as ClockFact),
);

/** What is agreed on further use, said between the rest and about any of it. */
const furtherUse: fc.Arbitrary<readonly ClockFact[]> = fc
  .array(anyFact, { maxLength: 30 })
  .map((facts) => facts.filter(isFurtherUse))
  .map((facts) => facts.map((fact, i) => ({ ...fact, id: `further use ${i}`, seq: undefined, seen: null })));

const proper: OriginalFact = sent()[0] as OriginalFact;
const someThread = fc.oneof(
  // Some threads that are delivered and answered in order, under all the noise, so that every part of the clock is reached.
  fc.array(anyFact, { maxLength: 10 }).map((noise) => [...sent(), ...noise]),
  fc.array(anyFact, { maxLength: 10 }).map((noise) => [...sent(), ...noise, ...answered(100, 110, 120, 130)]),
  fc.array(anyFact, { maxLength: 14 }).map((noise) => [...noise, proper]),
);
const now = fc.integer({ min: -20, max: 500 }).map((hour) => new Date(at(hour)));

const clockOf = (facts: readonly ClockFact[], when: Date): ResponseClock => {
  const clock = responseClock(facts, when);
  if (!clock) throw new Error('The original is there');
  return clock;
};
const sum = (parts: Readonly<Record<string, number>>): number => Object.values(parts).reduce((all, part) => all + part, 0);

describe('the clock, whatever the facts are', () => {
  it('gives every moment to one stage and one holder, without gap or overlap', () => {
    fc.assert(
      fc.property(someThread, now, (facts, when) => {
        const { spans, perHolder, perStage, judgedAt, status } = clockOf(facts, when);
        const edges = spans.map(({ from, to }) => [Date.parse(from), to === null ? when.getTime() : Date.parse(to)] as const);
        edges.forEach(([from, to], i) => {
          expect(from).toBeLessThan(to);
          if (i > 0) expect(from).toBe(edges[i - 1]?.[1]);
        });
        for (const { stage, holder } of spans) expect(holder).toBe(STAGES[stage].holder);
        const isOver = judgedAt !== null || status === 'withdrawn';
        expect(spans.filter(({ to }) => to === null)).toHaveLength(isOver || spans.length === 0 ? 0 : 1);
        const whole = (edges.at(-1)?.[1] ?? 0) - (edges[0]?.[0] ?? 0);
        expect([sum(perHolder), sum(perStage)]).toEqual([whole, whole]);
      }),
    );
  });

  it('reaches from the first draft to the delivery of the last answer, or to now', () => {
    fc.assert(
      fc.property(someThread, now, (facts, when) => {
        const { spans, judgedAt, status } = clockOf(facts, when);
        const first = facts.find(({ kind, from }) => kind === 'referral.original' && from === 'requester') as OriginalFact;
        fc.pre(facts.filter(({ kind }) => kind === 'referral.original').length === 1 && spans.length > 0 && status !== 'withdrawn');
        expect(Date.parse(spans[0]?.from ?? '')).toBeLessThanOrEqual(Date.parse(first.facts.stages.draftedAt));
        expect(spans.at(-1)?.to ?? when.toISOString()).toBe(judgedAt ?? when.toISOString());
      }),
    );
  });

  it('runs for the time since the delivery less the stops', () => {
    fc.assert(
      fc.property(someThread, now, (facts, when) => {
        const { netMs, grossMs, startedAt, stops, spans, perHolder, perStage } = clockOf(facts, when);
        // A withdrawal that claims to be older than the referral leaves nothing to divide.
        fc.pre(spans.length > 0);
        const end = Date.parse(spans.at(-1)?.to ?? when.toISOString());
        const since = startedAt === null ? 0 : Math.max(0, end - Date.parse(startedAt));
        expect(netMs).toBeGreaterThanOrEqual(0);
        expect(netMs).toBeLessThanOrEqual(since);
        expect(grossMs).toBeGreaterThanOrEqual(0);
        if (stops.length === 0) expect(netMs).toBe(since);
        // What is held by neither party, or waits for the requester's words, is the receiver's in no case.
        expect(perHolder.nobody + perHolder.third_party + perStage.clarification).toBeLessThanOrEqual(since - netMs);
      }),
    );
  });

  it('is late or it is not, and stays late as time goes on', () => {
    fc.assert(
      fc.property(someThread, now, fc.nat(100), (facts, when, hours) => {
        const before = clockOf(facts, when);
        const after = clockOf(facts, new Date(when.getTime() + hours * 3_600_000));
        expect(before.isLate).toBe(before.remainingMs !== null && before.remainingMs < 0 && before.status !== 'withdrawn');
        if (before.isLate) expect(after.isLate).toBe(true);
        expect(before.metAt === null).toBe(before.judgedAt === null || before.isLate);
      }),
    );
  });

  it('is moved by nothing that is agreed on further use', () => {
    fc.assert(
      fc.property(someThread, furtherUse, now, (facts, more, when) =>
        expect(clockOf([...facts, ...more], when)).toEqual(clockOf(facts, when)),
      ),
    );
  });

  it('does not depend on the order of the facts, nor on how often each is given', () => {
    const shuffled = someThread.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 })),
    );
    fc.assert(fc.property(shuffled, now, ([facts, others], when) => expect(clockOf(others, when)).toEqual(clockOf(facts, when))));
  });
});
