import { type HandlingCode, unionOfHandling } from '@counterpart/kernel';
import type { Origin } from '../thread/thread-facts';

interface PassedOn {
  readonly id: string;
  /** The agency that wrote it, by its code. */
  readonly agency: string;
  readonly handling: readonly HandlingCode[];
  readonly origins: readonly Origin[];
}

/**
 * All that something was made from: the messages of others, and what those were made from. One's own words are not among them.
 * A message that came by two ways is bound by both.
 */
export function originsOf(messages: readonly PassedOn[], own: string): readonly Origin[] {
  const named = messages.flatMap(({ id, agency, handling, origins }) => [
    ...origins,
    ...(agency === own ? [] : [{ agency, message: id, handling }]),
  ]);
  const byMessage = new Map<string, Origin>();
  for (const origin of named) {
    const handling = unionOfHandling(origin.handling, byMessage.get(origin.message)?.handling ?? []);
    byMessage.set(origin.message, { agency: origin.agency, message: origin.message, handling });
  }
  return [...byMessage.values()];
}

/** Whether what is made from others carries every restriction of theirs. */
export const carriesAll = (handling: readonly HandlingCode[], origins: readonly Origin[]): boolean =>
  origins.every((origin) => origin.handling.every((code) => code === 'H0' || handling.includes(code)));
