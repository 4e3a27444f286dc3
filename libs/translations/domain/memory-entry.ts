import { createHash } from 'node:crypto';

/** A sentence and its reviewed translation, kept in the compartment that it comes from. */
export interface MemoryEntry {
  readonly source: string;
  readonly target: string;
  readonly reviewedBy: string;
  readonly reviewedAt: Date;
}

/** Two languages and the compartment: where a sentence is looked up, and nowhere else. */
export interface MemoryPlace {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly compartmentId: string;
}

/** Equal for sentences that are the same text, however their characters are composed (NFC). */
export const sourceHash = (source: string): Buffer => createHash('sha256').update(source.normalize('NFC')).digest();
