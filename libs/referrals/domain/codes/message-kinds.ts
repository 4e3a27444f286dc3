import type { CodeList } from '@counterpart/kernel';

/** What a message in a referral's thread is; its envelope is of kind `referral.<message kind>`. */
export const MESSAGE_KINDS = {
  original: { en: 'Original', zh: '移送正文' },
  clarification_request: { en: 'Request for clarification', zh: '补充说明请求' },
  clarification: { en: 'Clarification', zh: '补充说明' },
  interim_answer: { en: 'Interim answer', zh: '阶段性答复' },
  final_answer: { en: 'Final answer', zh: '最终答复' },
  refusal: { en: 'Refusal', zh: '拒绝答复' },
  delay_notice: { en: 'Notice of delay', zh: '延期通知' },
  update: { en: 'Update', zh: '情况更新' },
  stop: { en: 'Clock stopped', zh: '时限中止' },
  resume: { en: 'Clock running again', zh: '时限恢复计算' },
  withdrawal: { en: 'Withdrawal', zh: '撤回请求' },
  recall: { en: 'Recall', zh: '召回' },
  outcome: { en: 'Outcome', zh: '结果反馈' },
  permission_request: { en: 'Request for permission of further use', zh: '后续使用许可申请' },
  permission_grant: { en: 'Permission of further use', zh: '准予后续使用' },
  permission_denial: { en: 'Denial of further use', zh: '不予许可后续使用' },
  permission_end: { en: 'End of a permission', zh: '许可终止' },
  evidential_use: { en: 'Notice of use in proceedings', zh: '诉讼使用告知' },
} as const satisfies CodeList;

export type MessageKind = keyof typeof MESSAGE_KINDS;
