import { hasShape } from './fact-shapes';
import {
  contentOfWritten,
  factsOfWritten,
  isWrittenKind,
  requireHandlingText,
  type WrittenKind,
  type WrittenMessage,
} from './written-message';

const message: WrittenMessage = {
  language: 'en',
  text: 'See the items.',
  handling: ['H0'],
  handlingText: null,
  evaluation: { source: 'B', information: '2' },
  items: [
    { no: 1, ground: null, text: 'A company.' },
    { no: 2, ground: 'R6B', text: null },
  ],
};
const stages = { draftedAt: '2026-03-02T08:00:00.000Z', submittedAt: '2026-03-02T08:01:00.000Z', releasedAt: '2026-03-02T08:02:00.000Z' };
const question = '0197a3b0-1c00-7000-8000-0000000000cc';

describe('a written message', () => {
  it.each<[WrittenKind, unknown]>([
    ['referral.clarification_request', {}],
    ['referral.clarification', { of: question }],
    [
      'referral.final_answer',
      {
        items: [
          { no: 1, state: 'answered' },
          { no: 2, state: 'refused', ground: 'R6B' },
        ],
      },
    ],
    ['referral.update', {}],
  ])('of kind %s says %j in its facts, which its receiver takes', (kind, expected) => {
    const facts = factsOfWritten(kind, message, { of: question }, { class: 'NORMAL' });
    expect(facts).toEqual(expected);
    expect(hasShape(kind, { ...facts, stages })).toBe(true);
    expect(isWrittenKind(kind)).toBe(true);
  });

  it('refuses and answers item by item', () => {
    const [answered, refused] = message.items;
    expect(factsOfWritten('referral.interim_answer', { ...message, items: [answered!] }, {}, null)).toEqual({
      items: [{ no: 1, state: 'answered' }],
    });
    expect(factsOfWritten('referral.refusal', { ...message, items: [refused!] }, {}, null)).toEqual({
      items: [{ no: 2, ground: 'R6B' }],
    });
  });

  it('tells that a life depends on it, so that it passes a suspension', () => {
    const facts = factsOfWritten('referral.update', message, {}, { class: 'URGENT_DIRECT', ground: 'G2', agreedDate: null });
    expect(facts).toEqual({ deadline: { class: 'URGENT_DIRECT', ground: 'G2' } });
    expect(hasShape('referral.update', { ...facts, stages })).toBe(true);
    expect(factsOfWritten('referral.update', message, {}, { class: 'URGENT_DIRECT', ground: 'G1' })).toEqual({});
  });

  it('has its sentences by path', () => {
    expect(contentOfWritten(message)).toEqual({
      texts: { text: 'See the items.', 'items.1': 'A company.' },
      data: {
        evaluation: message.evaluation,
        items: [
          { no: 1, state: 'answered', ground: null },
          { no: 2, state: 'refused', ground: 'R6B' },
        ],
      },
    });
  });

  it('says the restriction that H3 stands for', () => {
    expect(() => requireHandlingText(['H3'], message)).toThrow(expect.objectContaining({ code: 'referral.handling-text' }));
    expect(() => requireHandlingText(['H3'], { ...message, handlingText: 'Not before the trial.' })).not.toThrow();
  });
});
