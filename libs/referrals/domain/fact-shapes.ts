import { CRIME_TYPES, type EventFacts, isHandling, isListed } from '@counterpart/kernel';
import { CLOCK_STOPS } from './codes/clock-stops';
import { OUTCOMES, USEFULNESS_GRADES } from './codes/outcomes';
import { ONWARD_USES, PERMISSION_DENIALS, PERMISSION_ENDS } from './codes/onward-use';
import { DELAY_REASONS, RECALL_REASONS } from './codes/reasons';
import { REFERRAL_KINDS } from './codes/referral-kinds';
import { REFUSAL_GROUNDS } from './codes/refusal-grounds';
import { needsGround, URGENCY_CLASSES, URGENCY_GROUNDS } from './codes/urgency';
import { type Check, code, flag, id, isMoment, isNumber, maybe, MOST_ITEMS, shaped, text, time } from './shape-checks';
import type { Deadline, FactsByKind, Origin, ThreadFactKind } from './thread/thread-facts';

/** Every kind of message in a referral's thread; receipts are the exchange's to check. */
export type ReferralMessageKind = Extract<ThreadFactKind, `referral.${string}`>;

const DAY = /^\d{4}-\d\d-\d\d$/;
const AGENCY = /^[A-Z][A-Z0-9]{1,15}$/;
const REFERENCE = /^[A-Z0-9]+(?:-[A-Z0-9]+)+$/;

const day = text(DAY, isMoment);

const numbered =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length <= MOST_ITEMS &&
    value.every((item: unknown) => checks.some((check) => check(item))) &&
    new Set(value.map((item: { readonly no: number }) => item.no)).size === value.length;

/** An urgent class stands on a ground, an agreed date is that of the class for it. */
const deadline: Check = (value) => {
  if (!shaped({ class: code(URGENCY_CLASSES), ground: maybe(code(URGENCY_GROUNDS)), agreedDate: maybe(day) })(value)) return false;
  const { class: urgency, ground, agreedDate } = value as Deadline;
  return needsGround(urgency) === Boolean(ground) && (urgency === 'PROLONGED') === Boolean(agreedDate);
};

const stages = shaped({ draftedAt: time, submittedAt: time, translationFrom: maybe(time), translationTo: maybe(time), releasedAt: time });
// What is said of a matter of life carries its deadline too: that passes a suspension of the cooperation.
const staged = { stages, deadline: maybe(deadline) };
const perhapsStaged = { stages: maybe(stages) };
const answered = shaped({ no: isNumber, state: (value) => value === 'answered' });
const refused = { no: isNumber, ground: code(REFUSAL_GROUNDS) };
const agency = text(AGENCY);
const handling: Check = (value) => Array.isArray(value) && isHandling(value);

/** Each message once that something was made from. */
const origins: Check = (value) =>
  Array.isArray(value) &&
  value.length <= MOST_ITEMS &&
  value.every(shaped({ agency, message: id, handling })) &&
  new Set(value.map((origin: Origin) => origin.message)).size === value.length;

/** To pass something on names who is to get it; no other use does. */
const permissionRequest: Check = (value) => {
  if (!shaped({ ...staged, of: id, use: code(ONWARD_USES), recipient: maybe(agency) })(value)) return false;
  const { use, recipient } = value as FactsByKind['referral.permission_request'];
  return (use === 'forward') === Boolean(recipient);
};
const stop = shaped({ code: code(CLOCK_STOPS), at: time });

/** What the facts of each kind may say: these members, of these closed lists. */
const SHAPES: Readonly<Record<ReferralMessageKind, Check>> = {
  'referral.original': shaped({
    ...staged,
    referralKind: (value) => isListed(REFERRAL_KINDS, value),
    crimeType: code(CRIME_TYPES),
    deadline,
    receiverZone: (value) => typeof value === 'string' && isZone(value),
    items: numbered(shaped({ no: isNumber })),
    caseReference: maybe(text(REFERENCE)),
    origins: maybe(origins),
  }),
  'referral.clarification_request': shaped(staged),
  'referral.clarification': shaped({ ...staged, of: id }),
  'referral.interim_answer': shaped({ ...staged, items: numbered(answered) }),
  'referral.final_answer': shaped({ ...staged, items: numbered(answered, shaped({ ...refused, state: (value) => value === 'refused' })) }),
  'referral.refusal': shaped({ ...staged, items: numbered(shaped(refused)) }),
  'referral.delay_notice': shaped({ ...perhapsStaged, expectedDate: day, reason: code(DELAY_REASONS) }),
  'referral.update': shaped(staged),
  'referral.stop': stop,
  'referral.resume': stop,
  'referral.withdrawal': shaped(perhapsStaged),
  'referral.recall': shaped({ ...perhapsStaged, of: id, reason: code(RECALL_REASONS) }),
  'referral.outcome': shaped({ ...perhapsStaged, code: code(OUTCOMES), usefulness: maybe(code(USEFULNESS_GRADES)), closes: flag }),
  'referral.permission_request': permissionRequest,
  'referral.permission_grant': shaped({ ...staged, of: id, validUntil: time }),
  'referral.permission_denial': shaped({ ...staged, of: id, ground: code(PERMISSION_DENIALS) }),
  'referral.permission_end': shaped({ of: id, reason: code(PERMISSION_ENDS) }),
  'referral.evidential_use': shaped({ of: id, usedOn: day }),
};

/** Every kind of message that a referral's thread knows. */
export const REFERRAL_MESSAGE_KINDS = Object.keys(SHAPES) as readonly ReferralMessageKind[];

export const isReferralMessage = (kind: string): kind is ReferralMessageKind => Object.hasOwn(SHAPES, kind);

/** Whether an envelope's facts are what its kind may say. Each code is on its closed list; nothing else is there. */
export const hasShape = (kind: string, facts: EventFacts): boolean => isReferralMessage(kind) && SHAPES[kind](facts);

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}
