import { type CodeList, CRIME_TYPES, HANDLING_CODES, isListed } from '@counterpart/kernel';
import { CLOCK_STOPS } from './clock-stops';
import { INFORMATION_GRADES, isEvaluation, SOURCE_GRADES } from './evaluation';
import { MESSAGE_KINDS } from './message-kinds';
import { ONWARD_USES, PERMISSION_DENIALS, PERMISSION_ENDS, PERMISSION_STATES } from './onward-use';
import { OUTCOMES, USEFULNESS_GRADES } from './outcomes';
import { DELAY_REASONS, RECALL_REASONS } from './reasons';
import { REFERRAL_KINDS } from './referral-kinds';
import { REFUSAL_GROUNDS } from './refusal-grounds';
import { URGENCY_CLASSES, URGENCY_GROUNDS } from './urgency';

const lists: Readonly<Record<string, CodeList>> = {
  CLOCK_STOPS,
  CRIME_TYPES,
  DELAY_REASONS,
  HANDLING_CODES,
  INFORMATION_GRADES,
  MESSAGE_KINDS,
  ONWARD_USES,
  OUTCOMES,
  PERMISSION_DENIALS,
  PERMISSION_ENDS,
  PERMISSION_STATES,
  RECALL_REASONS,
  REFERRAL_KINDS,
  REFUSAL_GROUNDS,
  SOURCE_GRADES,
  URGENCY_CLASSES,
  URGENCY_GROUNDS,
  USEFULNESS_GRADES,
};

describe('the code lists', () => {
  it.each(Object.keys(lists))('%s says each code once in English and once in Chinese', (name) => {
    const labels = Object.values(lists[name] ?? {});
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
    for (const { en, zh } of labels) {
      expect(en).toMatch(/^[A-Z][\x20-\x7e]+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('hold no code by inheritance', () => {
    expect(isListed(OUTCOMES, 'toString')).toBe(false);
    expect(isListed(OUTCOMES, '__proto__')).toBe(false);
    expect(isListed(OUTCOMES, 'ARREST')).toBe(true);
  });

  it('take an evaluation of both scales, and there is no D', () => {
    expect(isEvaluation({ source: 'B', information: '2' })).toBe(true);
    expect(isEvaluation({ source: 'D', information: '2' })).toBe(false);
    expect(isEvaluation({ source: 'B', information: 2 })).toBe(false);
    expect(isEvaluation(null)).toBe(false);
  });
});
