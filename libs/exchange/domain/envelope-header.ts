import type { EventFacts, HandlingCode } from '@counterpart/kernel';

/** The only version of the envelope that this build writes or reads. */
export const ENVELOPE_VERSION = 1;

/** Deadline classes; see the clock for what each allows. */
export const URGENCIES = ['URGENT_DIRECT', 'URGENT_INDIRECT', 'NORMAL', 'PROLONGED'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** One end of an envelope, by codes that both sides know. */
export interface Address {
  readonly side: string;
  readonly agency: string;
  readonly desk: string;
}

/** The place of an envelope in the other party's order: how far the sender had read when it wrote. */
export interface Seen {
  readonly seq: number;
  readonly hash: string;
}

/**
 * What is signed. It is metadata, read by clocks, statistics and the secretariat: codes, numbers, times and ids, never a
 * person's words. `seq` and `prev` order what one agency sends another within one thread; hashes are SHA-256 in base64url.
 */
export interface EnvelopeHeader {
  readonly id: string;
  readonly version: typeof ENVELOPE_VERSION;
  readonly kind: string;
  readonly reference: string;
  readonly thread: string;
  readonly seq: number;
  readonly prev: string | null;
  readonly seen: Seen | null;
  readonly from: Address;
  readonly to: Address;
  readonly sentAt: string;
  readonly urgency: Urgency | null;
  readonly handling: readonly HandlingCode[];
  readonly language: string | null;
  readonly exercise: boolean;
  readonly facts: EventFacts;
  readonly contentHash: string;
}

/** What a sender decides; version and content hash follow from the sealing. */
export type EnvelopeDraft = Omit<EnvelopeHeader, 'version' | 'contentHash'>;

/** The order an envelope belongs to: one thread, one sending and one receiving agency. Desks may change within it. */
export const streamOf = ({ thread, from, to }: Pick<EnvelopeHeader, 'thread' | 'from' | 'to'>): string =>
  `${thread} ${from.side}/${from.agency} ${to.side}/${to.agency}`;
