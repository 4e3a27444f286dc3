/** When a session ends: of itself, and unless the person does something. Milliseconds of the epoch. */
export interface Limits {
  readonly idleEndsAt: number;
  readonly endsAt: number;
}

/** How long before the end a person is warned: time enough to press a button, or to finish a sentence (WCAG 2.2.1). */
export const WARNING_MS = 120_000;

export type Standing =
  | { readonly kind: 'fine'; readonly nextLookAt: number }
  /** `canStay`: the session ends because nothing was done, and a sign of life moves that; the end in any case cannot be moved. */
  | { readonly kind: 'warned'; readonly endsAt: number; readonly canStay: boolean }
  | { readonly kind: 'over' };

/** What there is to say about a session at a moment. */
export function standingOf({ idleEndsAt, endsAt }: Limits, now: number): Standing {
  const first = Math.min(idleEndsAt, endsAt);
  if (now >= first) return { kind: 'over' };
  if (now < first - WARNING_MS) return { kind: 'fine', nextLookAt: first - WARNING_MS };
  return { kind: 'warned', endsAt: first, canStay: idleEndsAt < endsAt };
}

/** The limits after a sign of life: as far again as a fresh session reaches, and never beyond its end. */
export const moved = ({ endsAt }: Limits, idleMs: number, now: number): Limits => ({ idleEndsAt: Math.min(now + idleMs, endsAt), endsAt });
