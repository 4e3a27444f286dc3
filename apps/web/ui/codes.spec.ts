import { CRIME_TYPES, HANDLING_CODES } from '@counterpart/kernel';
import { CASE_OUTCOMES, PARTING_REASONS, STEP_REASONS } from '../../../libs/cases/domain/codes';
import { CASE_STATES, PARTICIPANT_STATES } from '../../../libs/cases/domain/case-lifecycle';
import { MESSAGE_STATES } from '../../../libs/exchange/domain/message';
import { KEEP_GROUNDS, PROGRESS_STEPS } from '../../../libs/exchange/domain/receipt';
import { ROLES } from '../../../libs/kernel';
import { CLOCK_STOPS } from '../../../libs/referrals/domain/codes/clock-stops';
import { INFORMATION_GRADES, SOURCE_GRADES } from '../../../libs/referrals/domain/codes/evaluation';
import { MESSAGE_KINDS } from '../../../libs/referrals/domain/codes/message-kinds';
import { ONWARD_USES, PERMISSION_DENIALS, PERMISSION_ENDS, PERMISSION_STATES } from '../../../libs/referrals/domain/codes/onward-use';
import { OUTCOMES, USEFULNESS_GRADES } from '../../../libs/referrals/domain/codes/outcomes';
import { DELAY_REASONS, RECALL_REASONS } from '../../../libs/referrals/domain/codes/reasons';
import { REFERRAL_KINDS } from '../../../libs/referrals/domain/codes/referral-kinds';
import { REFUSAL_GROUNDS } from '../../../libs/referrals/domain/codes/refusal-grounds';
import { URGENCY_CLASSES, URGENCY_GROUNDS } from '../../../libs/referrals/domain/codes/urgency';
import { identifierKinds } from '../../../libs/referrals/domain/identifiers/identifier-kinds';
import { REFERRAL_STATES } from '../../../libs/referrals/domain/thread/referral-lifecycle';
import { STAGES } from '../../../libs/response-times/domain/stages';
import { JOB_STATES } from '../../../libs/translations/domain/translation-job';
import { SEGMENT_STATES } from '../../../libs/translations/domain/translation-segment';
import en from './codes/en.json';
import zh from './codes/zh-CN.json';

type Labels = Readonly<Record<string, string>>;
type CodeList = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

/** Lists whose labels the domain has too, because they also stand in what crosses: the same words everywhere. */
const labelled: Readonly<Record<string, CodeList>> = {
  referralKind: REFERRAL_KINDS,
  urgency: URGENCY_CLASSES,
  urgencyGround: URGENCY_GROUNDS,
  handling: HANDLING_CODES,
  sourceGrade: SOURCE_GRADES,
  informationGrade: INFORMATION_GRADES,
  crimeType: CRIME_TYPES,
  messageKind: MESSAGE_KINDS,
  refusalGround: REFUSAL_GROUNDS,
  delayReason: DELAY_REASONS,
  recallReason: RECALL_REASONS,
  clockStop: CLOCK_STOPS,
  outcome: OUTCOMES,
  usefulness: USEFULNESS_GRADES,
  onwardUse: ONWARD_USES,
  permissionState: PERMISSION_STATES,
  permissionDenial: PERMISSION_DENIALS,
  permissionEnd: PERMISSION_ENDS,
  caseOutcome: CASE_OUTCOMES,
  partingReason: PARTING_REASONS,
  stage: STAGES,
};

const coded: Readonly<Record<string, readonly string[]>> = {
  referralState: ['draft', 'rejected', ...Object.keys(REFERRAL_STATES)],
  messageState: MESSAGE_STATES,
  caseState: CASE_STATES,
  participantState: PARTICIPANT_STATES,
  translationState: JOB_STATES,
  segmentState: SEGMENT_STATES,
  role: ROLES,
  keepGround: KEEP_GROUNDS,
  progressStep: PROGRESS_STEPS,
  identifierKind: Object.keys(identifierKinds),
  caseReason: [
    ...Object.keys(PARTING_REASONS),
    ...Object.values(STEP_REASONS).flatMap((list) => Object.keys(list)),
    'JOINED',
    'INVITED',
    'LEFT',
  ],
};

const listOf = (catalogue: Readonly<Record<string, Labels>>, name: string): Labels => catalogue[name] ?? {};

it.each(Object.entries(labelled))('%s has the words of the domain', (name, list) => {
  const labels = (language: 'en' | 'zh'): Labels =>
    Object.fromEntries(Object.entries(list).map(([code, label]) => [code, label[language]]));
  // The screens may name more, such as the notices in a thread.
  expect(listOf(en, name)).toMatchObject(labels('en'));
  expect(listOf(zh, name)).toMatchObject(labels('zh'));
});

it.each(Object.entries(coded))('%s has every code of the domain', (name, codes) => {
  expect(Object.keys(listOf(en, name)).sort()).toEqual([...new Set(codes)].sort());
});
