import type { CodeList } from '@counterpart/kernel';

/** Why an answer takes longer. */
export const DELAY_REASONS = {
  LABORATORY: { en: 'Laboratory result awaited', zh: '等待检验鉴定结果' },
  OTHER_AUTHORITY: { en: 'Another authority of ours must answer', zh: '等待本方其他机关答复' },
  SERVICE_PROVIDER: { en: 'A bank, platform or carrier must answer', zh: '等待银行、平台或承运人答复' },
  FIELD_WORK: { en: 'Enquiries on the spot under way', zh: '正在实地核查' },
  VOLUME: { en: 'Large amount of material', zh: '材料数量较大' },
  TRANSLATION: { en: 'Translation under way', zh: '正在翻译' },
  RESOURCES: { en: 'Staff needed for more urgent work', zh: '人手调配于更紧急的工作' },
  TECHNICAL: { en: 'Technical failure', zh: '技术故障' },
} as const satisfies CodeList;

export type DelayReason = keyof typeof DELAY_REASONS;

/** Why a message is called back. */
export const RECALL_REASONS = {
  SENT_IN_ERROR: { en: 'Sent in error', zh: '误发' },
  WRONG_RECIPIENT: { en: 'Wrong recipient', zh: '收件单位有误' },
  INACCURATE: { en: 'Content found to be inaccurate', zh: '内容经核实有误' },
  SOURCE_AT_RISK: { en: 'A source or a person is at risk', zh: '危及信息来源或人身安全' },
  CONSENT_WITHDRAWN: { en: 'Originator has withdrawn consent', zh: '来源方撤回同意' },
  LEGAL_ORDER: { en: 'Ordered by a court or by law', zh: '法院或法律要求' },
} as const satisfies CodeList;

export type RecallReason = keyof typeof RECALL_REASONS;
