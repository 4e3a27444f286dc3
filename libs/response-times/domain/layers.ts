import { type ClockFact, type StageTimes, timeOf } from './clock-facts';
import type { Interval } from './intervals';
import { type Stage, STOP_CODES, STOPS } from './stages';
import { releaseOf, type ThreadCourse } from './thread-course';

/** A stage laid over a stretch of time. */
export interface Layer extends Interval {
  readonly stage: Stage;
}

/** Where the answer is, as a receipt of progress says; any other step is work. */
const STEPS: ReadonlyMap<string, Stage> = new Map([
  ['translating', 'translation_back'],
  ['awaiting_release', 'release_back'],
]);

const layer = (stage: Stage, from: number | null | undefined, to: number | null | undefined = Infinity): readonly Layer[] =>
  from === null || from === undefined ? [] : [{ stage, from, to: to ?? Infinity }];

/**
 * Everything that claims some time, the weakest first: where two claim the same, the later in the list has it. The first claims
 * all time, so that none is left over.
 */
export function layersOf(course: ThreadCourse): readonly Layer[] {
  const startedAt = course.deliveries.get(course.original.id);
  const { stages } = course.original.facts;
  const before = [
    ...layer('drafting', -Infinity),
    ...layer('release', timeOf(stages.submittedAt)),
    ...layer('translation_in', timeOf(stages.translationFrom), timeOf(stages.translationTo) ?? timeOf(stages.releasedAt)),
    ...layer('transit', releaseOf(course.original)),
  ];
  if (startedAt === undefined) return before;
  // What the receiver does begins with the delivery, whatever it says.
  const after = [...layersOfWork(course), ...layersOfQuestions(course), ...layersOfStops(course), ...layersOfReturn(course)];
  return [...before, ...layer('triage', startedAt), ...after.map((one) => ({ ...one, from: Math.max(one.from, startedAt) }))];
}

type Staged = ClockFact & { readonly facts: { readonly stages: StageTimes } };

const receiverMessages = ({ facts }: ThreadCourse): readonly Staged[] =>
  facts.filter((fact): fact is Staged => fact.from === 'receiver' && 'stages' in fact.facts && Boolean(fact.facts.stages));

function layersOfWork(course: ThreadCourse): readonly Layer[] {
  const messages = receiverMessages(course);
  const steps = course.facts.flatMap((fact) => (fact.kind === 'receipt.progress' && fact.from === 'receiver' ? [fact] : []));
  const changes = [
    ...steps.flatMap(({ facts: { at, step }, sentAt }) => layer(STEPS.get(step) ?? 'work', timeOf(at) ?? timeOf(sentAt))),
    ...messages.flatMap(({ facts: { stages } }) => layer('work', timeOf(stages.releasedAt))),
  ];
  return [
    ...messages.flatMap(({ facts: { stages } }) => layer('work', timeOf(stages.draftedAt))),
    // What began later goes on until something begins after it.
    ...changes.toSorted((a, b) => a.from - b.from),
    ...messages.flatMap(({ facts: { stages } }) => [
      ...layer('release_back', timeOf(stages.submittedAt), timeOf(stages.releasedAt)),
      ...layer('translation_back', timeOf(stages.translationFrom), timeOf(stages.translationTo) ?? timeOf(stages.releasedAt)),
    ]),
  ];
}

const layersOfStops = ({ stops }: ThreadCourse): readonly Layer[] =>
  STOP_CODES.flatMap((code) => stops.filter((stop) => stop.code === code).flatMap(({ from, to }) => layer(STOPS[code].stage, from, to)));

/** A question on its way to the requester. The other messages of the receiver travel while its work goes on. */
const layersOfQuestions = ({ stops }: ThreadCourse): readonly Layer[] =>
  stops.flatMap(({ askedAt, from, to }) => layer('transit', askedAt, Math.min(from, to)));

/** The last answer on its way to the requester. */
const layersOfReturn = ({ completedBy, deliveries }: ThreadCourse): readonly Layer[] =>
  completedBy ? layer('transit', releaseOf(completedBy), deliveries.get(completedBy.id)) : [];
