const DAY_MS = 86_400_000;

/** Which referrals are looked at, as the address says it. Days are whole days in UTC, so that both sides count the same ones. */
export interface FigureSearch {
  readonly from?: string | undefined;
  /** The last day that counts. */
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  readonly kind?: string | undefined;
  readonly class?: string | undefined;
  readonly crimeType?: string | undefined;
  readonly requester?: string | undefined;
  readonly receiver?: string | undefined;
  /** The figure whose referrals are listed. */
  readonly of?: string | undefined;
}

const NAMES = ['by', 'kind', 'class', 'crimeType', 'requester', 'receiver', 'of'] as const;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** A calendar day, or undefined for anything else: the 31st of February too. */
export function dayOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : text;
}

export function readFigureSearch(search: Record<string, unknown>): FigureSearch {
  const said = NAMES.map((name) => [name, textOf(search[name])] as const).filter(([, value]) => value !== undefined);
  const [from, to] = [dayOf(search['from']), dayOf(search['to'])];
  return { ...Object.fromEntries(said), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The period of a search; the ninety days up to today where it says none. Both days count. */
export function periodOf({ from, to }: FigureSearch, now: number): { readonly from: string; readonly to: string } {
  const last = to ?? dayText(now);
  return { from: from ?? dayText(Date.parse(`${last}T00:00:00Z`) - 89 * DAY_MS), to: last };
}

const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The period as the api takes it: from the beginning of the first day until before the day after the last. */
export function instantsOf({ from, to }: { readonly from: string; readonly to: string }): { readonly from: string; readonly to: string } {
  const end = Date.parse(`${to}T00:00:00Z`) + DAY_MS;
  return { from: `${from}T00:00:00.000Z`, to: new Date(end).toISOString() };
}
