import { codesOf, CRIME_TYPES, HANDLING_CODES } from '@counterpart/kernel';
import { CLOCK_STOPS } from '../domain/codes/clock-stops';
import { INFORMATION_GRADES, SOURCE_GRADES } from '../domain/codes/evaluation';
import { ONWARD_USES, PERMISSION_DENIALS, PERMISSION_ENDS, PERMISSION_STATES } from '../domain/codes/onward-use';
import { OUTCOMES, USEFULNESS_GRADES } from '../domain/codes/outcomes';
import { DELAY_REASONS, RECALL_REASONS } from '../domain/codes/reasons';
import { REFERRAL_KINDS } from '../domain/codes/referral-kinds';
import { REFUSAL_GROUNDS } from '../domain/codes/refusal-grounds';
import { URGENCY_CLASSES, URGENCY_GROUNDS } from '../domain/codes/urgency';
import { identifierKinds } from '../domain/identifiers';
import { REFERRAL_STATES } from '../domain/thread/referral-lifecycle';

/** The codes that requests are checked against, in the order of their lists. */
export const CODES = {
  clockStops: codesOf(CLOCK_STOPS),
  crimeTypes: codesOf(CRIME_TYPES),
  delayReasons: codesOf(DELAY_REASONS),
  grounds: codesOf(URGENCY_GROUNDS),
  handling: codesOf(HANDLING_CODES),
  identifierKinds: codesOf(identifierKinds),
  information: codesOf(INFORMATION_GRADES),
  kinds: codesOf(REFERRAL_KINDS),
  languages: ['en', 'zh-CN'],
  onwardUses: codesOf(ONWARD_USES),
  outcomes: codesOf(OUTCOMES),
  permissionDenials: codesOf(PERMISSION_DENIALS),
  permissionEnds: codesOf(PERMISSION_ENDS),
  permissionStates: codesOf(PERMISSION_STATES),
  recallReasons: codesOf(RECALL_REASONS),
  refusalGrounds: codesOf(REFUSAL_GROUNDS),
  source: codesOf(SOURCE_GRADES),
  states: ['draft', 'rejected', ...codesOf(REFERRAL_STATES)],
  urgencies: codesOf(URGENCY_CLASSES),
  usefulness: codesOf(USEFULNESS_GRADES),
} as const;

/** The most characters of what people write. */
export const LONGEST = {
  title: 300,
  text: 50_000,
  item: 5_000,
  handlingText: 1_000,
  ownReference: 100,
  article: 200,
  name: 300,
  value: 500,
} as const;
