import type { EventFacts } from '@counterpart/kernel';
import type { OriginalData } from './original';
import type { ReferralParts } from './readiness';
import type { Deadline } from './thread/thread-facts';

/** A drafted original, as it stands in its message. */
export interface DraftedOriginal {
  readonly toDeskId: string;
  readonly language: string;
  readonly handling: readonly string[];
  readonly facts: EventFacts;
  readonly content: { readonly texts: Readonly<Record<string, string>>; readonly data: Readonly<Record<string, unknown>> };
}

/** The parts of a drafted original, for the readiness check. What was written here has been read by its class already. */
export function partsOf({ toDeskId, language, handling, facts, content }: DraftedOriginal): ReferralParts {
  const { referralKind, crimeType, deadline } = facts;
  const data = content.data as unknown as OriginalData;
  const text = (path: string): string | null => content.texts[path] ?? null;
  return {
    kind: referralKind as string,
    crimeType: crimeType as string,
    recipientDesk: toDeskId,
    language,
    title: text('title'),
    text: text('text'),
    legalBasis: data.legalBasis,
    deadline: deadline as unknown as Deadline,
    handling,
    handlingText: text('handlingText'),
    evaluation: data.evaluation,
    items: data.items.map((item) => ({ ...item, text: text(`items.${item.no}`) })),
    identifiers: data.identifiers,
    substances: data.substances,
  };
}

/** The day it is in a time zone, `YYYY-MM-DD`. */
export function dayIn(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
