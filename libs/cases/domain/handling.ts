/** What the receiver may do with it: H0 alone, or any of the other three. */
export const HANDLING_CODES = ['H0', 'H1', 'H2', 'H3'] as const;
export type HandlingCode = (typeof HANDLING_CODES)[number];

/** Whether a set of codes can stand: H0 alone, or one or more of the restrictions, none of them twice. */
export function isHandling(codes: readonly unknown[]): codes is readonly HandlingCode[] {
  if (codes.length === 0 || new Set(codes).size !== codes.length) return false;
  return codes.every((code) => (HANDLING_CODES as readonly unknown[]).includes(code)) && (codes.length === 1 || !codes.includes('H0'));
}

/** The handling of what is put together: every restriction of any part, in their order; H0 where no part has one. */
export function unionOfHandling(...parts: readonly (readonly HandlingCode[])[]): HandlingCode[] {
  const all = new Set(parts.flat());
  const restrictions = HANDLING_CODES.filter((code) => code !== 'H0' && all.has(code));
  return restrictions.length > 0 ? restrictions : ['H0'];
}

/** Whether nothing that the whole restricts has been dropped from a part. */
export const carries = (part: readonly HandlingCode[], whole: readonly HandlingCode[]): boolean =>
  isHandling(part) && unionOfHandling(part, whole).every((code) => part.includes(code));
