import { type CodeList, codesOf, isListed } from './code-list';

/** What the receiver may do with it (Europol handling codes): H0 alone, or any of the other three. */
export const HANDLING_CODES = {
  H0: { en: 'Use to prevent and combat crime only', zh: '仅限预防和打击犯罪使用' },
  H1: { en: "Not to be used in court without the originator's permission", zh: '未经来源方许可不得用于诉讼' },
  H2: { en: "Not to be passed on without the originator's permission", zh: '未经来源方许可不得转递' },
  H3: { en: 'Other restriction, as stated', zh: '其他限制（须注明）' },
} as const satisfies CodeList;

export type HandlingCode = keyof typeof HANDLING_CODES;

/** Whether a set of codes can stand: H0 alone, or one or more of the restrictions, none of them twice. */
export function isHandling(codes: readonly unknown[]): codes is readonly HandlingCode[] {
  if (codes.length === 0 || new Set(codes).size !== codes.length) return false;
  return codes.every((code) => isListed(HANDLING_CODES, code)) && (codes.length === 1 || !codes.includes('H0'));
}

/** The handling of what is put together: every restriction of any part, in their order; H0 where no part has one. */
export function unionOfHandling(...parts: readonly (readonly HandlingCode[])[]): HandlingCode[] {
  const all = new Set(parts.flat());
  const restrictions = codesOf(HANDLING_CODES).filter((code) => code !== 'H0' && all.has(code));
  return restrictions.length > 0 ? restrictions : ['H0'];
}

/** Whether nothing that the whole restricts has been dropped from a part. */
export const carries = (part: readonly HandlingCode[], whole: readonly HandlingCode[]): boolean =>
  isHandling(part) && unionOfHandling(part, whole).every((code) => part.includes(code));
