import { type CodeList, defineLifecycle, type LifecycleTable } from '@counterpart/kernel';

/** The states of a released referral, the same on both copies. */
export const REFERRAL_STATES = {
  released: { en: 'Released', zh: '已放行' },
  delivered: { en: 'Delivered', zh: '已送达' },
  acknowledged: { en: 'Acknowledged', zh: '已签收' },
  in_progress: { en: 'In progress', zh: '办理中' },
  clarification_pending: { en: 'Clarification pending', zh: '待补充说明' },
  answered: { en: 'Answered', zh: '已答复' },
  refused: { en: 'Refused', zh: '已拒绝' },
  closed: { en: 'Closed', zh: '已办结' },
  withdrawn: { en: 'Withdrawn', zh: '已撤回' },
} as const satisfies CodeList;

export type ReferralState = keyof typeof REFERRAL_STATES;

/** What one of the parties can do to a released referral. */
export type ReferralCommand =
  | 'acknowledge'
  | 'assign'
  | 'ask'
  | 'clarify'
  | 'answer_interim'
  | 'answer_final'
  | 'refuse_items'
  | 'announce_delay'
  | 'stop'
  | 'resume'
  | 'update'
  | 'withdraw'
  | 'recall'
  | 'report_outcome'
  | 'close';

/**
 * What follows without being commanded: the delivery of the original; the last requested item refused while none is answered;
 * the only open question answered or called back; an answer called back, so that items are open again.
 */
export type ReferralStep = ReferralCommand | 'deliver' | 'refuse_all' | 'settle_questions' | 'reopen';

const table: LifecycleTable<ReferralState, ReferralStep> = {
  released: {
    deliver: 'delivered',
    update: 'released',
    withdraw: 'withdrawn',
    recall: 'released',
  },
  delivered: {
    acknowledge: 'acknowledged',
    stop: 'delivered',
    resume: 'delivered',
    update: 'delivered',
    withdraw: 'withdrawn',
    recall: 'delivered',
  },
  acknowledged: {
    assign: 'in_progress',
    ask: 'clarification_pending',
    answer_interim: 'in_progress',
    answer_final: 'answered',
    refuse_items: 'in_progress',
    refuse_all: 'refused',
    announce_delay: 'acknowledged',
    stop: 'acknowledged',
    resume: 'acknowledged',
    update: 'acknowledged',
    withdraw: 'withdrawn',
    recall: 'acknowledged',
    report_outcome: 'acknowledged',
    close: 'closed',
  },
  in_progress: {
    assign: 'in_progress',
    ask: 'clarification_pending',
    answer_interim: 'in_progress',
    answer_final: 'answered',
    refuse_items: 'in_progress',
    refuse_all: 'refused',
    announce_delay: 'in_progress',
    stop: 'in_progress',
    resume: 'in_progress',
    update: 'in_progress',
    withdraw: 'withdrawn',
    recall: 'in_progress',
    report_outcome: 'in_progress',
    close: 'closed',
  },
  clarification_pending: {
    assign: 'clarification_pending',
    ask: 'clarification_pending',
    clarify: 'clarification_pending',
    settle_questions: 'in_progress',
    answer_interim: 'clarification_pending',
    answer_final: 'answered',
    refuse_items: 'clarification_pending',
    refuse_all: 'refused',
    announce_delay: 'clarification_pending',
    stop: 'clarification_pending',
    resume: 'clarification_pending',
    update: 'clarification_pending',
    withdraw: 'withdrawn',
    recall: 'clarification_pending',
    report_outcome: 'clarification_pending',
    close: 'closed',
  },
  answered: {
    reopen: 'in_progress',
    update: 'answered',
    recall: 'answered',
    report_outcome: 'answered',
    close: 'closed',
  },
  refused: { reopen: 'in_progress', recall: 'refused' },
  closed: { report_outcome: 'closed', recall: 'closed' },
  withdrawn: { recall: 'withdrawn' },
};

/** The one table of a released referral's states: which step leads where. What it does not hold cannot happen. */
export const referralLifecycle = defineLifecycle('referral', table);
