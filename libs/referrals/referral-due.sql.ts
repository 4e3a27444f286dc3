import type { DueBy } from './domain/queues';

/** What the clock must be at, and between which due times, both included. */
interface Span {
  readonly pace: 'running' | 'stopped' | 'stopped_late';
  readonly from: string;
  readonly to: string;
}

/** The end of the present day where the agency is. */
const endOfDay = (now: string, agency: string): string =>
  `(select (date_trunc('day', ${now} at time zone a.time_zone) + interval '1 day') at time zone a.time_zone from agency a where a.id = ${agency})`;

/** While a clock stands still its due time moves on with it: then it is late only if it was late before. */
function spansOf(due: DueBy | null, now: () => string, agency: string): readonly Span[] {
  const any = { from: `'-infinity'`, to: `'infinity'` };
  if (due === 'today') return [{ pace: 'running', from: now(), to: endOfDay(now(), agency) }];
  if (due !== null)
    return [
      { pace: 'running', from: any.from, to: due === 'overdue' ? now() : endOfDay(now(), agency) },
      { pace: 'stopped_late', ...any },
    ];
  return (['running', 'stopped', 'stopped_late'] as const).map((pace) => ({ pace, ...any }));
}

/** The spans as rows \`spans (pace, since, until)\`, for a branch each. */
export const spanRows = (due: DueBy | null, now: () => string, agency: string): string =>
  `(values ${spansOf(due, now, agency)
    .map(({ pace, from, to }) => `('${pace}', ${from}::timestamptz, ${to}::timestamptz)`)
    .join(', ')}) as spans (pace, since, until)`;

/** What a branch of such a row reads: in the order of the index, which holds nothing else. */
export const IN_SPAN = `pace = spans.pace and pace in ('running', 'stopped', 'stopped_late') and falls_due between spans.since and spans.until`;

/** The same as one condition, where another index leads. */
export const isDue = (due: DueBy | null, now: () => string, agency: string): string =>
  `(${spansOf(due, now, agency)
    .map(({ pace, from, to }) => `(pace = '${pace}' and falls_due between ${from}::timestamptz and ${to}::timestamptz)`)
    .join(' or ')})`;
