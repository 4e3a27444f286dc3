import type { CodeList } from './code-list';

/** What a case or a referral is about. */
export const CRIME_TYPES = {
  fentanyl: { en: 'Fentanyl and other opioids', zh: '芬太尼及其他阿片类物质' },
  precursor: { en: 'Precursor chemicals', zh: '易制毒化学品' },
  equipment: { en: 'Production equipment', zh: '制毒设备' },
  money: { en: 'Money flows', zh: '涉毒资金' },
  parcel: { en: 'Mail and parcels', zh: '邮件快件' },
} as const satisfies CodeList;

export type CrimeType = keyof typeof CRIME_TYPES;
