import type { CodeList, HandlingCode } from '@counterpart/kernel';

/** What a receiver may want to do with content beyond what it was sent for. */
export const ONWARD_USES = {
  forward: { en: 'Passing on to another agency', zh: '转递其他机关' },
  export: { en: 'Taking out of the system', zh: '导出系统外使用' },
  evidential: { en: 'Use in proceedings', zh: '用于诉讼' },
} as const satisfies CodeList;

export type OnwardUse = keyof typeof ONWARD_USES;

/** The restriction that stands against each use unless its originator permits it. */
export const RESTRICTION_ON: Readonly<Record<OnwardUse, HandlingCode>> = { forward: 'H2', export: 'H2', evidential: 'H1' };

/** Where a permission stands. Both copies agree on all but `expired`, which is for the clock to say. */
export const PERMISSION_STATES = {
  requested: { en: 'Requested', zh: '已申请' },
  granted: { en: 'Granted', zh: '已许可' },
  denied: { en: 'Denied', zh: '不予许可' },
  expired: { en: 'Expired', zh: '已到期' },
  ended: { en: 'Ended', zh: '已终止' },
} as const satisfies CodeList;

export type PermissionState = keyof typeof PERMISSION_STATES;

/** Why an originator does not permit a use. */
export const PERMISSION_DENIALS = {
  INVESTIGATION: { en: 'Would jeopardise an investigation', zh: '影响案件侦办' },
  SOURCE_PROTECTION: { en: 'Would put a source or a person at risk', zh: '危及信息来源或人身安全' },
  THIRD_PARTY: { en: 'Another party that supplied it has not consented', zh: '信息来自第三方，未获其同意' },
  NO_LEGAL_BASIS: { en: 'No legal basis for this use', zh: '该用途缺乏法律依据' },
  FORMAL_CHANNEL: { en: 'Needs a formal request for legal assistance', zh: '须通过刑事司法协助途径正式提出' },
  PURPOSE_UNCLEAR: { en: 'Purpose or recipient not clear enough', zh: '用途或接收单位不明确' },
  NATIONAL_INTEREST: { en: 'Harm to essential national interests', zh: '损害国家根本利益' },
} as const satisfies CodeList;

export type PermissionDenial = keyof typeof PERMISSION_DENIALS;

/** Why a permission ends before its time, or a request is taken back. */
export const PERMISSION_ENDS = {
  NO_LONGER_NEEDED: { en: 'No longer needed', zh: '不再需要' },
  CONDITIONS_NOT_KEPT: { en: 'Conditions not kept', zh: '未遵守许可条件' },
  CIRCUMSTANCES_CHANGED: { en: 'Circumstances have changed', zh: '情况发生变化' },
  GIVEN_IN_ERROR: { en: 'Asked for or granted in error', zh: '申请或许可有误' },
} as const satisfies CodeList;

export type PermissionEnd = keyof typeof PERMISSION_ENDS;
