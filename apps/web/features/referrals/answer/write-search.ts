const NAMES = ['kind', 'of', 'use', 'recipient'] as const;

/** What a message that begins is, and says beside its words: what it answers or asks about, and for which use. */
export type WriteSearch = { readonly [Name in (typeof NAMES)[number]]?: string | undefined };

/** What an address says of it, and nothing else. */
export const readWriteSearch = (search: Record<string, unknown>): WriteSearch =>
  Object.fromEntries(NAMES.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])));
