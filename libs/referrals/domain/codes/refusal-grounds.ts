import type { CodeList } from '@counterpart/kernel';

/** Why a requested item is refused, after Directive (EU) 2023/977, art. 6. */
export const REFUSAL_GROUNDS = {
  R1: { en: 'Information not available', zh: '无法获得所请求的信息' },
  R2: { en: 'Request does not meet the content rules', zh: '请求不符合内容要求' },
  R3: { en: 'Judicial authorisation refused', zh: '司法授权被拒绝' },
  R4: { en: 'Category of personal data not allowed', zh: '不得提供该类个人数据' },
  R5: { en: 'Information inaccurate, incomplete or out of date', zh: '信息不准确、不完整或已过时' },
  R6A: { en: 'Harm to essential national-security interests', zh: '损害国家安全根本利益' },
  R6B: { en: "Would jeopardise an investigation or a person's safety", zh: '危及侦查工作或人身安全' },
  R6C: { en: 'Would unduly harm protected interests of a legal person', zh: '不当损害法人受保护的利益' },
  R7A: { en: 'Offence punishable by one year or less', zh: '所涉犯罪最高刑期不超过一年' },
  R7B: { en: 'Not an offence under the law of the requested side', zh: '依被请求方法律不构成犯罪' },
  R8: { en: 'Obtained from another party that has not consented', zh: '信息来自第三方，未获其同意' },
} as const satisfies CodeList;

export type RefusalGround = keyof typeof REFUSAL_GROUNDS;
