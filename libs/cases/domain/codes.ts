import type { CodeList } from '@counterpart/kernel';

/** What came of a case. */
export const CASE_OUTCOMES = {
  PROSECUTION: { en: 'Prosecution', zh: '移送起诉' },
  CONVICTION: { en: 'Conviction', zh: '定罪判决' },
  NETWORK_DISRUPTED: { en: 'Network disrupted', zh: '摧毁犯罪网络' },
  SEIZURE: { en: 'Seizure', zh: '查获' },
  ADMINISTRATIVE_ACTION: { en: 'Administrative action', zh: '行政处罚' },
  HANDED_OVER: { en: 'Handed over to one agency', zh: '移交单方办理' },
  MERGED: { en: 'Joined to another case', zh: '并案' },
  INSUFFICIENT_EVIDENCE: { en: 'Insufficient evidence', zh: '证据不足' },
  NOT_AN_OFFENCE: { en: 'Not an offence', zh: '不构成犯罪' },
  NOT_PURSUED: { en: 'Not pursued', zh: '不再继续' },
} as const satisfies CodeList;
export type CaseOutcome = keyof typeof CASE_OUTCOMES;

/** Why an agency does not join a case, or leaves it. */
export const PARTING_REASONS = {
  OUT_OF_SCOPE: { en: 'Outside our competence', zh: '不属本机关职权范围' },
  NO_LEGAL_BASIS: { en: 'No legal basis', zh: '缺乏法律依据' },
  OWN_INVESTIGATION: { en: 'Would interfere with our own investigation', zh: '影响本方侦查' },
  NO_CAPACITY: { en: 'No capacity', zh: '力量不足' },
  TASK_DONE: { en: 'Our part is done', zh: '本方任务已完成' },
  ESSENTIAL_INTERESTS: { en: 'Essential interests', zh: '重大利益' },
} as const satisfies CodeList;
export type PartingReason = keyof typeof PARTING_REASONS;

/** Why the lead agency suspends, resumes, closes or re-opens a case. */
export const STEP_REASONS = {
  suspend: {
    COURT_PROCEEDINGS: { en: 'Court proceedings', zh: '司法程序进行中' },
    OPERATION_AT_RISK: { en: 'An operation or a person is at risk', zh: '危及行动或人身安全' },
    AWAITING_EVIDENCE: { en: 'Evidence awaited', zh: '等待证据' },
    COOPERATION_SUSPENDED: { en: 'Cooperation suspended', zh: '合作中止' },
    NO_CAPACITY: { en: 'No capacity', zh: '力量不足' },
  },
  resume: {
    OBSTACLE_GONE: { en: 'The obstacle is gone', zh: '障碍已消除' },
    NEW_INFORMATION: { en: 'New information', zh: '获得新情况' },
  },
  close: {
    OBJECTIVE_REACHED: { en: 'Objective reached', zh: '目标已实现' },
    NO_FURTHER_LEADS: { en: 'No further leads', zh: '无进一步线索' },
    MERGED: { en: 'Joined to another case', zh: '并案' },
    WITHDRAWN: { en: 'Withdrawn by the lead agency', zh: '牵头机关撤回' },
  },
  reopen: {
    NEW_EVIDENCE: { en: 'New evidence', zh: '发现新证据' },
    COURT_ORDER: { en: 'Ordered by a court', zh: '法院要求' },
    CLOSED_IN_ERROR: { en: 'Closed in error', zh: '误结案' },
  },
} as const satisfies Readonly<Record<string, CodeList>>;
export type Step = keyof typeof STEP_REASONS;
export type StepReason = { [S in Step]: keyof (typeof STEP_REASONS)[S] }[Step];

/** A case opens because another side has joined; an invitation ends unanswered because the case has closed. Nobody chooses these. */
export type StateReason = StepReason | PartingReason | 'JOINED' | 'INVITED' | 'LEFT';

/** Every reason that a case's state can have. */
export const STATE_REASONS = [
  ...new Set([...Object.values(STEP_REASONS), PARTING_REASONS].flatMap((list) => Object.keys(list))),
  'JOINED',
  'INVITED',
  'LEFT',
] as readonly StateReason[];

/** Whether a value is a reason that a case's state can have. */
export const isStateReason = (value: unknown): value is StateReason => (STATE_REASONS as readonly unknown[]).includes(value);
