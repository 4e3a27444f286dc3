import type { Schemas } from '@counterpart/api-client';

/** Something with a name in both languages. */
export interface Named {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Who a message is from or to: an agency and its desk. */
export interface Party {
  readonly agency: Named;
  readonly desk: Named | null;
}

/** The party that ids or codes mean; what the directory does not know shows the code itself. */
export function partyOf(agencies: readonly Schemas['AgencyAnswer'][], agency: string, desk: string | null): Party {
  const isMeant = (wanted: string) => (one: { readonly id: string; readonly code: string }) => one.id === wanted || one.code === wanted;
  const found = agencies.find(isMeant(agency));
  if (found === undefined) return { agency: named(agency), desk: desk === null ? null : named(desk) };
  return { agency: found, desk: desk === null ? null : (found.desks.find(isMeant(desk)) ?? named(desk)) };
}

const named = (code: string): Named => ({ code, nameEn: code, nameZh: code });
