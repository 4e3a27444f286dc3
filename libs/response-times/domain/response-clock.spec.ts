import {
  answered,
  asked,
  at,
  clarified,
  clockAt,
  closed,
  fact,
  progress,
  recall,
  resume,
  sent,
  stages,
  stop,
  waterfall,
  withdrawal,
} from './clock.samples';
import { responseClock } from './response-clock';

const HOUR = 3_600_000;

describe('the time of a referral', () => {
  it('is the requester’s until the release, then under way, then the receiver’s', () => {
    expect(waterfall(clockAt(10, sent(null)))).toBe('drafting 0-2, release 2-3, transit 3-...');
    expect(waterfall(clockAt(10, sent()))).toBe('drafting 0-2, release 2-3, transit 3-4, triage 4-...');
    expect(waterfall(clockAt(10, sent(), progress('assigned', 6)))).toBe('drafting 0-2, release 2-3, transit 3-4, triage 4-6, work 6-...');
  });

  it('shows where the answer is while it is made, and what its stages were afterwards', () => {
    const made = [...sent(), progress('assigned', 6), progress('translating', 9), progress('awaiting_release', 11)];
    expect(waterfall(clockAt(12, made))).toMatch(/work 6-9, translation_back 9-11, release_back 11-\.\.\.$/);
    expect(waterfall(clockAt(14, made, progress('returned', 13)))).toMatch(/release_back 11-13, work 13-\.\.\.$/);
    expect(waterfall(clockAt(20, made, answered(7, 10, 14, 15)))).toMatch(
      /work 6-9, translation_back 9-10, release_back 10-14, transit 14-15$/,
    );
  });

  it('counts the translation of either side where it was', () => {
    const items = [{ no: 1 }];
    const deadline = { class: 'NORMAL' };
    const facts = [
      fact('referral.original', 'requester', ['original', 3], { deadline, receiverZone: 'UTC', items, stages: stages(0, 2, 3, 1, 2) }),
      fact('receipt.delivered', 'receiver', ['there', 4], { of: 'original', at: at(4) }),
      fact('referral.final_answer', 'receiver', ['answer', 12], { items, stages: stages(6, 8, 12, 9, 11) }),
      fact('receipt.delivered', 'requester', ['back', 13], { of: 'answer', at: at(13) }),
    ];
    expect(waterfall(clockAt(20, facts))).toBe(
      'drafting 0-1, translation_in 1-2, release 2-3, transit 3-4, triage 4-6, work 6-8, release_back 8-9, translation_back 9-11, release_back 11-12, transit 12-13',
    );
  });

  it('is held by the requester from the delivery of a question to the delivery of the clarification', () => {
    const thread = [sent(), progress('assigned', 5), asked(6, 7), clarified(6, 20, 22)];
    expect(waterfall(clockAt(30, ...thread))).toMatch(/work 5-6, transit 6-7, clarification 7-22, work 22-\.\.\.$/);
    expect(clockAt(30, ...thread).stops).toEqual([{ code: 'CLARIFICATION_PENDING', from: at(7), to: at(22) }]);
    expect(clockAt(21, ...thread.slice(0, 3)).stopped).toBe('CLARIFICATION_PENDING');
  });

  it('is on its way while a question is, and goes back to work when that is called back', () => {
    expect(waterfall(clockAt(30, sent(), progress('assigned', 5), asked(6)))).toMatch(/work 5-6, transit 6-\.\.\.$/);
    expect(waterfall(clockAt(30, sent(), progress('assigned', 5), asked(6), recall('question 6', 8)))).toMatch(
      /transit 6-8, work 8-\.\.\.$/,
    );
    expect(waterfall(clockAt(30, sent(), progress('assigned', 5), asked(6, 7), recall('question 6', 9)))).toMatch(
      /clarification 7-9, work 9-\.\.\.$/,
    );
  });

  it.each([
    ['JUDICIAL_AUTHORISATION', 'authorisation', 'third_party'],
    ['SUSPENSION', 'stopped', 'nobody'],
    ['FORCE_MAJEURE', 'stopped', 'nobody'],
    ['TRANSLATION_RETURNED', 'translation_in', 'requester'],
  ] as const)('is %s: %s, held by %s', (code, stage, holder) => {
    const clock = clockAt(30, sent(), stop(code, 6), resume(code, 16));
    expect(waterfall(clock)).toMatch(new RegExp(`${stage} 6-16, triage 16-...$`));
    expect(clock.perHolder[holder]).toBeGreaterThanOrEqual(10 * HOUR);
    expect(clockAt(10, sent(), stop(code, 6))).toMatchObject({
      status: 'stopped',
      stopped: code,
      stops: [{ code, from: at(6), to: null }],
    });
  });

  it('belongs to the stronger of two stops, and is not counted twice', () => {
    const clock = clockAt(30, sent(), asked(5, 6), stop('SUSPENSION', 8), resume('SUSPENSION', 10), clarified(5, 12, 14));
    expect(waterfall(clock)).toMatch(/clarification 6-8, stopped 8-10, clarification 10-14, /);
    expect(clock.netMs).toBe((30 - 4 - 8) * HOUR);
  });

  it('ends with the delivery of the final answer, by which it is judged', () => {
    const clock = clockAt(900, sent(), answered(5, 6, 7, 9));
    expect(clock).toMatchObject({ status: 'met', judgedAt: at(9), metAt: at(9), netMs: 5 * HOUR, grossMs: 6 * HOUR, isLate: false });
    expect(waterfall(clock)).toMatch(/release_back 6-7, transit 7-9$/);
    expect(clockAt(20, sent(), answered(5, 6, 7))).toMatchObject({ status: 'running', judgedAt: null, netMs: 16 * HOUR });
  });

  it('ends with the refusal of the rest, not with an answer that leaves something open', () => {
    const part = fact('referral.final_answer', 'receiver', ['part', 6], { items: [{ no: 1 }], stages: stages(5, 5, 6) });
    const rest = fact('referral.refusal', 'receiver', ['rest', 8], { items: [{ no: 2 }], stages: stages(7, 7, 8) });
    const receipts = ['part', 'rest'].map((of) => fact('receipt.delivered', 'requester', [`${of} there`, 9], { of, at: at(9) }));
    expect(clockAt(20, sent(), part, receipts)).toMatchObject({ status: 'running' });
    expect(clockAt(20, sent(), part, rest, receipts)).toMatchObject({ status: 'met', judgedAt: at(9) });
  });

  it('ends for a lead with its closing by the receiver', () => {
    expect(clockAt(20, sent(4, { class: 'NORMAL' }, 0), closed('receiver', 9, 10))).toMatchObject({ status: 'met', judgedAt: at(10) });
    expect(clockAt(20, sent(), closed('receiver', 9, 10))).toMatchObject({ status: 'running' });
  });

  it('ends unjudged with a withdrawal', () => {
    const clock = clockAt(900, sent(), withdrawal(12));
    expect(clock).toMatchObject({ status: 'withdrawn', judgedAt: null, isLate: false, netMs: 8 * HOUR });
    expect(clockAt(900, sent(), recall('original', 12, 'requester'))).toMatchObject({ status: 'withdrawn', netMs: 8 * HOUR });
    expect(clockAt(900, sent(), answered(5, 6, 7, 9), withdrawal(12))).toMatchObject({ status: 'met' });
    expect(clockAt(900, sent(4, { class: 'URGENT_DIRECT' }), withdrawal(30))).toMatchObject({ status: 'withdrawn', isLate: false });
  });

  it('goes on when the answer is called back, unless the referral was closed', () => {
    const thread = [sent(), answered(5, 6, 7, 9), recall('answer 7', 30)];
    expect(clockAt(40, ...thread)).toMatchObject({ status: 'running', judgedAt: null });
    expect(clockAt(90, ...thread, answered(50, 51, 52, 53))).toMatchObject({ status: 'met', judgedAt: at(53) });
    expect(clockAt(40, sent(), answered(5, 6, 7, 9), closed('requester', 20), recall('answer 7', 30))).toMatchObject({ judgedAt: at(9) });
  });

  it('waits no longer for what the answer did without', () => {
    const clock = clockAt(40, sent(), asked(5, 6), stop('JUDICIAL_AUTHORISATION', 7), answered(10, 11, 12, 14));
    expect(clock.stops.map(({ to }) => to)).toEqual([at(12), at(12)]);
    expect(waterfall(clock)).toMatch(/authorisation 7-12, transit 12-14$/);
  });

  it('does not begin before the original was sent, nor later than its receipt', () => {
    const [original, receipt] = sent();
    const claims = (hour: number) => ({ ...receipt, facts: { of: 'original', at: at(hour) } }) as typeof original;
    expect(
      responseClock(
        [original, claims(1)].flatMap((one) => one ?? []),
        new Date(at(9)),
      )?.startedAt,
    ).toBe(at(3));
    expect(
      responseClock(
        [original, claims(8)].flatMap((one) => one ?? []),
        new Date(at(9)),
      )?.startedAt,
    ).toBe(at(4));
  });

  it('does not begin by a word of the sender itself', () => {
    const [original, receipt] = sent();
    const own = { ...receipt, from: 'requester' } as typeof original;
    expect(
      clockAt(
        9,
        [original, own].flatMap((one) => one ?? []),
      ),
    ).toMatchObject({ status: 'not_started', startedAt: null });
  });

  it('is unknown while the original is missing', () => expect(responseClock([progress('assigned', 5)], new Date())).toBeNull());
});

describe('the due time', () => {
  it.each([
    ['URGENT_DIRECT', 8],
    ['URGENT_INDIRECT', 72],
    ['NORMAL', 168],
  ])('of %s is %d hours after the delivery', (urgency, hours) => {
    expect(clockAt(5, sent(4, { class: urgency }))).toMatchObject({ dueAt: at(4 + hours), remainingMs: (hours - 1) * HOUR });
    expect(clockAt(5, sent(null, { class: urgency })).dueAt).toBeNull();
  });

  it('of an agreed date is the end of that day where the receiver is', () => {
    expect(clockAt(5, sent(4, { class: 'PROLONGED', agreedDate: '2026-03-20' })).dueAt).toBe('2026-03-20T15:59:59.999Z');
    expect(clockAt(5, sent(4, { class: 'PROLONGED' }))).toMatchObject({ dueAt: null, remainingMs: null, isLate: false });
  });

  it('is kept to the millisecond', () => {
    expect(clockAt(12, sent(4, { class: 'URGENT_DIRECT' })).isLate).toBe(false);
    expect(clockAt(12 + 1e-6, sent(4, { class: 'URGENT_DIRECT' })).isLate).toBe(true);
    expect(clockAt(99, sent(4, { class: 'URGENT_DIRECT' }), answered(5, 6, 7, 12))).toMatchObject({ status: 'met', remainingMs: 0 });
    expect(clockAt(99, sent(4, { class: 'URGENT_DIRECT' }), answered(5, 6, 7, 13))).toMatchObject({
      status: 'missed',
      metAt: null,
      isLate: true,
    });
  });

  it('moves on by the stops, overlapping ones once', () => {
    const stops = [
      stop('SUSPENSION', 6),
      stop('FORCE_MAJEURE', 8, 'requester'),
      resume('SUSPENSION', 9),
      resume('FORCE_MAJEURE', 11, 'requester'),
    ];
    expect(clockAt(20, sent(4, { class: 'URGENT_DIRECT' }), stops)).toMatchObject({ dueAt: at(17), isLate: true });
    expect(clockAt(10, sent(4, { class: 'URGENT_DIRECT' }), stops.slice(0, 3))).toMatchObject({ dueAt: at(16), remainingMs: 6 * HOUR });
  });

  it('moves on once by a stop that is announced twice', () => {
    const twice = [stop('SUSPENSION', 6), stop('SUSPENSION', 7), resume('SUSPENSION', 8)];
    expect(clockAt(10, sent(4, { class: 'URGENT_DIRECT' }), twice)).toMatchObject({ dueAt: at(14), stopped: null });
  });

  it('does not move on by a stop that comes after it', () => {
    expect(clockAt(40, sent(4, { class: 'URGENT_DIRECT' }), stop('SUSPENSION', 20))).toMatchObject({
      dueAt: at(12),
      isLate: true,
      status: 'stopped',
    });
  });

  it('does not move on by what was before the delivery, or is yet to come', () => {
    expect(clockAt(10, sent(4, { class: 'URGENT_DIRECT' }), stop('SUSPENSION', 1), resume('SUSPENSION', 5)).dueAt).toBe(at(13));
    expect(clockAt(10, sent(4, { class: 'URGENT_DIRECT' }), stop('SUSPENSION', 11))).toMatchObject({ dueAt: at(12), stopped: null });
  });

  it('is not moved by a stop that is not the party’s to announce, nor by the other’s lifting of it', () => {
    const deadline = { class: 'URGENT_DIRECT' };
    expect(clockAt(40, sent(4, deadline), stop('CLARIFICATION_PENDING', 6)).stops).toEqual([]);
    expect(clockAt(40, sent(4, deadline), stop('JUDICIAL_AUTHORISATION', 6, 'requester')).stops).toEqual([]);
    expect(clockAt(40, sent(4, deadline), stop('HOLIDAY', 6)).stops).toEqual([]);
    expect(clockAt(10, sent(4, deadline), stop('SUSPENSION', 6), resume('SUSPENSION', 7, 'requester')).stopped).toBe('SUSPENSION');
  });
});
