import { type ClockFact, type OriginalFact, timeOf } from './clock-facts';
import { dueAt } from './deadline';
import { clip, lengthOf, union } from './intervals';
import { layersOf } from './layers';
import { perHolder, perStage, spansOf } from './spans';
import { type Holder, type Stage, STOP_CODES, type StopCode } from './stages';
import { releaseOf, ThreadCourse } from './thread-course';

/** `not_started` before the delivery, `withdrawn` once no answer is owed; otherwise whether it runs, stands, or was kept. */
export const CLOCK_STATUSES = ['not_started', 'running', 'stopped', 'met', 'missed', 'withdrawn'] as const;
export type ClockStatus = (typeof CLOCK_STATUSES)[number];

export type ClockSpan = {
  readonly stage: Stage;
  readonly holder: Holder;
  readonly from: string;
  /** Null while it goes on. */
  readonly to: string | null;
};

export type ClockStop = {
  readonly code: StopCode;
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
};

/** The measured time of a referral. Times are ISO, durations milliseconds. */
export type ResponseClock = {
  readonly status: ClockStatus;
  /** The whole time from the first draft, span by span: each second has one stage and one holder. */
  readonly spans: readonly ClockSpan[];
  readonly perHolder: Readonly<Record<Holder, number>>;
  readonly perStage: Readonly<Record<Stage, number>>;
  /** The delivery of the original. */
  readonly startedAt: string | null;
  /** While a stop lasts, the due time moves on with it. Null where there is none: before the start, or without an agreed date. */
  readonly dueAt: string | null;
  /** Milliseconds left, negative when overdue; what was left, once judged. */
  readonly remainingMs: number | null;
  /** Why the clock stands still now. */
  readonly stopped: StopCode | null;
  readonly stops: readonly ClockStop[];
  /** The delivery of the last answer, which the deadline is judged by. */
  readonly judgedAt: string | null;
  /** The same, where it was in time. */
  readonly metAt: string | null;
  readonly isLate: boolean;
  /** From the delivery to the answer's, or to now, without the stops. */
  readonly netMs: number;
  /** From the release to the answer's delivery, or to now, everything counted. */
  readonly grossMs: number;
};

/**
 * The clock of a referral from the facts of its thread: a pure function, so that either side can rebuild it from its own copy.
 * It does not depend on the order of the facts and throws at none of them. Null while the original is missing.
 */
export function responseClock(facts: readonly ClockFact[], now: Date): ResponseClock | null {
  const course = ThreadCourse.of(facts);
  return course && read(course, now.getTime());
}

function read(course: ThreadCourse, now: number): ResponseClock {
  const { original, completedBy, deliveries, withdrawnAt } = course;
  const startedAt = deliveries.get(original.id) ?? null;
  const judgedAt = (completedBy && deliveries.get(completedBy.id)) ?? null;
  const endedAt = judgedAt ?? withdrawnAt;
  const end = endedAt ?? now;
  const spans = spansOf(layersOf(course), firstDraft(original, startedAt), end);
  const stops = startedAt === null ? [] : course.stops.flatMap((stop) => clip({ ...stop, lasts: stop.to > now }, startedAt, end));
  const stopped = union(stops);
  const due = startedAt === null ? null : dueAt(original.facts.deadline, original.facts.receiverZone, startedAt, stopped);
  const isLate = due !== null && end > due && withdrawnAt === null;
  const inEffect = endedAt === null ? STOP_CODES.findLast((code) => stops.some((stop) => stop.code === code && stop.lasts)) : undefined;
  return {
    status: statusOf({ startedAt, judgedAt, withdrawnAt, isLate, isStopped: inEffect !== undefined }),
    spans: spans.map(({ stage, holder, from, to }) => ({
      stage,
      holder,
      from: iso(from),
      to: endedAt === null && to === end ? null : iso(to),
    })),
    perHolder: perHolder(spans),
    perStage: perStage(spans),
    startedAt: iso(startedAt),
    dueAt: iso(due),
    remainingMs: due === null ? null : due - end,
    stopped: inEffect ?? null,
    stops: stops
      .toSorted((a, b) => a.from - b.from)
      .map(({ code, from, to, lasts }) => ({ code, from: iso(from), to: endedAt === null && lasts ? null : iso(to) })),
    judgedAt: iso(judgedAt),
    metAt: isLate ? null : iso(judgedAt),
    isLate,
    netMs: startedAt === null ? 0 : Math.max(0, end - startedAt) - lengthOf(stopped),
    grossMs: Math.max(0, end - releaseOf(original)),
  };
}

interface Standing {
  readonly startedAt: number | null;
  readonly judgedAt: number | null;
  readonly withdrawnAt: number | null;
  readonly isLate: boolean;
  readonly isStopped: boolean;
}

function statusOf({ startedAt, judgedAt, withdrawnAt, isLate, isStopped }: Standing): ClockStatus {
  if (judgedAt !== null) return isLate ? 'missed' : 'met';
  if (withdrawnAt !== null) return 'withdrawn';
  if (startedAt === null) return 'not_started';
  return isStopped ? 'stopped' : 'running';
}

/** The whole begins with the first draft, and in any case no later than what followed from it. */
function firstDraft({ facts: { stages }, sentAt }: OriginalFact, startedAt: number | null): number {
  const times = [stages.draftedAt, stages.submittedAt, stages.releasedAt, sentAt].map(timeOf);
  return Math.min(...[...times, startedAt].filter((time) => time !== null));
}

function iso(time: number): string;
function iso(time: number | null): string | null;
function iso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
