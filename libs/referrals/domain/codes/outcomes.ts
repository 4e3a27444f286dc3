import type { CodeList } from '@counterpart/kernel';

/** What came of a referral. */
export const OUTCOMES = {
  ARREST: { en: 'Arrest', zh: '抓获' },
  SEIZURE: { en: 'Seizure', zh: '查获' },
  SHIPMENT_STOPPED: { en: 'Shipment stopped', zh: '货物截停' },
  COMPANY_INSPECTED: { en: 'Company inspected', zh: '企业检查' },
  LICENCE_ACTION: { en: 'Licence action', zh: '许可处置' },
  LISTING_REMOVED: { en: 'Online listing removed', zh: '网络信息下架' },
  ACCOUNT_FROZEN: { en: 'Account frozen', zh: '账户冻结' },
  CASE_OPENED: { en: 'Case opened', zh: '立案' },
  JOINED_TO_CASE: { en: 'Joined to a case', zh: '并案' },
  PROSECUTION: { en: 'Prosecution', zh: '移送起诉' },
  PREVENTIVE_TALK: { en: 'Preventive talk', zh: '约谈告诫' },
  NO_TRACE: { en: 'No trace', zh: '查无此项' },
  NOT_IDENTIFIABLE: { en: 'Not identifiable', zh: '无法核实身份' },
  INSUFFICIENT_INFORMATION: { en: 'Insufficient information', zh: '信息不足' },
  NOT_AN_OFFENCE: { en: 'Not an offence', zh: '不构成犯罪' },
  DUPLICATE: { en: 'Duplicate', zh: '重复' },
  OUT_OF_SCOPE: { en: 'Out of scope', zh: '超出范围' },
} as const satisfies CodeList;

export type Outcome = keyof typeof OUTCOMES;

/** How useful what was received proved, from whoever closes: the informed of a lead, the asker of an answer. */
export const USEFULNESS_GRADES = {
  ACTIONABLE: { en: 'Led to action', zh: '据此采取了行动' },
  USEFUL: { en: 'Useful', zh: '有参考价值' },
  ALREADY_KNOWN: { en: 'Already known', zh: '已掌握' },
  NOT_USEFUL: { en: 'Not useful', zh: '无参考价值' },
} as const satisfies CodeList;

export type Usefulness = keyof typeof USEFULNESS_GRADES;
