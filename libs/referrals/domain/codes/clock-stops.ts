import type { Label } from '@counterpart/kernel';

interface ClockStopEntry extends Label {
  /** Who may announce it; nobody announces the one that follows from the messages themselves. */
  readonly by: readonly ('requester' | 'receiver')[];
}

const stop = (en: string, zh: string, ...by: readonly ('requester' | 'receiver')[]): ClockStopEntry => ({ en, zh, by });

/** Why a clock may stand still. */
export const CLOCK_STOPS = {
  CLARIFICATION_PENDING: stop('Clarification pending', '待请求方补充说明'),
  JUDICIAL_AUTHORISATION: stop('Judicial authorisation pending', '待司法授权', 'receiver'),
  TRANSLATION_RETURNED: stop('Translation returned', '译文退回', 'receiver'),
  SUSPENSION: stop('Cooperation suspended', '合作中止', 'requester', 'receiver'),
  FORCE_MAJEURE: stop('Force majeure', '不可抗力', 'requester', 'receiver'),
} as const satisfies Record<string, ClockStopEntry>;

export type ClockStop = keyof typeof CLOCK_STOPS;
