/** One stop of a clock; `to` is null while it lasts. */
export interface ClockStop {
  readonly code: string;
  readonly from: string;
  readonly to: string | null;
}

/** A stretch of time with its stage and whose time it is. */
export interface ClockSpan {
  readonly stage: string;
  readonly holder: string;
  readonly from: string;
  readonly to: string | null;
}

/** What the api says of a clock, as far as the screen at hand knows it: a list knows less than a record. */
export interface ClockSummary {
  readonly status: 'not_started' | 'running' | 'stopped' | 'met' | 'missed' | 'withdrawn';
  readonly dueAt: string | null;
  /** The class of the deadline, e.g. `NORMAL`. */
  readonly goal?: string | undefined;
  readonly startedAt?: string | null;
  readonly judgedAt?: string | null;
  /** Why it stands still now. */
  readonly stopped?: string | null;
  /** What is left while it stands still, or was left when it was judged; negative when late. */
  readonly remainingMs?: number | null;
  readonly stops?: readonly ClockStop[];
  readonly spans?: readonly ClockSpan[];
}

export type ClockState = 'not_started' | 'running' | 'paused' | 'overdue' | 'met' | 'missed' | 'withdrawn';

/** What the chip shows: a state, and how much time is left, was left, or is overdue (negative); null where there is none to tell. */
export interface ClockReading {
  readonly state: ClockState;
  readonly ms: number | null;
}

/** Reads a clock at a moment. A clock that stands still keeps what it had left, whatever the time is now. */
export function readClock(clock: ClockSummary, now: number): ClockReading {
  const due = clock.dueAt === null ? null : Date.parse(clock.dueAt);
  switch (clock.status) {
    case 'running': {
      const ms = due === null ? null : due - now;
      return { state: ms !== null && ms < 0 ? 'overdue' : 'running', ms };
    }
    case 'stopped': {
      const ms = clock.remainingMs ?? null;
      return { state: ms !== null && ms < 0 ? 'overdue' : 'paused', ms };
    }
    case 'met':
    case 'missed':
      return { state: clock.status, ms: clock.remainingMs ?? marginOf(due, clock.judgedAt) };
    default:
      return { state: clock.status, ms: null };
  }
}

const marginOf = (due: number | null, judgedAt: string | null | undefined): number | null =>
  due === null || judgedAt === null || judgedAt === undefined ? null : due - Date.parse(judgedAt);

/** Something that started, stopped or moved a clock. */
export interface ClockTurn {
  readonly at: string;
  readonly what: 'started' | 'stopped' | 'resumed' | 'judged';
  /** The code of a stop, where it is one. */
  readonly code: string | null;
  /** How much later the due time became by it. */
  readonly movedMs: number | null;
}

/** Why a clock is as it is: everything that moved it, the first first. */
export function turnsOf({ startedAt = null, judgedAt = null, stops = [] }: ClockSummary): readonly ClockTurn[] {
  const turn = (at: string | null, what: ClockTurn['what'], code: string | null = null, movedMs: number | null = null): ClockTurn[] =>
    at === null ? [] : [{ at, what, code, movedMs }];
  const turns = [
    ...turn(startedAt, 'started'),
    ...stops.flatMap(({ code, from, to }) => [
      ...turn(from, 'stopped', code),
      ...turn(to, 'resumed', code, to === null ? null : Date.parse(to) - Date.parse(from)),
    ]),
    ...turn(judgedAt, 'judged'),
  ];
  return turns.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
