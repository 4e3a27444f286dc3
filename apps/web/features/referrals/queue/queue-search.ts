/** What the address of the list may say; the names are those of the server. */
const NAMES = ['queue', 'box', 'state', 'desk', 'assignedTo', 'urgency', 'kind', 'caseId', 'reference', 'sort'] as const;

/** Filters of the list of referrals. */
export type QueueSearch = { readonly [Name in (typeof NAMES)[number]]?: string | undefined };

/** What an address says of it, and nothing else. */
export const readQueueSearch = (search: Record<string, unknown>): QueueSearch =>
  Object.fromEntries(NAMES.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])));
