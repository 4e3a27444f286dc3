import type { CodeList } from '@counterpart/kernel';

/** Deadline classes, after Directive (EU) 2023/977, art. 5. How long each allows is the clock's to say. */
export const URGENCY_CLASSES = {
  URGENT_DIRECT: { en: 'Urgent, directly available', zh: '紧急（可直接获取）' },
  URGENT_INDIRECT: { en: 'Urgent, must be obtained', zh: '紧急（须另行获取）' },
  NORMAL: { en: 'Normal', zh: '普通' },
  PROLONGED: { en: 'Agreed date', zh: '商定日期' },
} as const satisfies CodeList;

export type UrgencyClass = keyof typeof URGENCY_CLASSES;

/** Why a referral is urgent: the urgent classes are not open without one of these. */
export const URGENCY_GROUNDS = {
  G1: { en: 'Immediate and serious threat to public security', zh: '公共安全面临紧迫而严重的威胁' },
  G2: { en: 'Imminent danger to life or physical integrity', zh: '生命或人身安全面临紧迫危险' },
  G3: { en: 'Needed for a decision on deprivation of liberty', zh: '作出羁押决定所必需' },
  G4: { en: 'Important information is about to lose its value for the investigation', zh: '重要侦查信息即将失去价值' },
} as const satisfies CodeList;

export type UrgencyGround = keyof typeof URGENCY_GROUNDS;

/** Whether a class stands only on a ground. */
export const needsGround = (urgency: UrgencyClass): boolean => urgency === 'URGENT_DIRECT' || urgency === 'URGENT_INDIRECT';
