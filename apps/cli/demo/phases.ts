import type { Journey } from './journey';
import type { Turn } from './stories';
import * as answering from './phases-answering';
import * as sending from './phases-sending';
import * as receiving from './phases-receiving';
import type { Run } from './run';

/** A stretch of the way: which referrals take it, and what happens to each. */
export interface Phase {
  readonly name: string;
  readonly takes: (on: Journey) => boolean;
  readonly walk: (run: Run, on: Journey) => Promise<void>;
}

const all = (): boolean => true;
const turn =
  (name: Turn) =>
  ({ story }: Journey): boolean =>
    story.turns.has(name);
const answered = ({ story }: Journey): boolean => story.isAnswered;
const closed = ({ story }: Journey): boolean => story.state === 'closed';

/** The whole way, in order. */
export const PHASES: readonly Phase[] = [
  { name: 'Filed', takes: all, walk: sending.file },
  { name: 'Translated and released', takes: all, walk: sending.release },
  { name: 'Delivered', takes: all, walk: sending.deliver },
  { name: 'Acknowledged', takes: all, walk: receiving.acknowledge },
  { name: 'Assigned', takes: all, walk: receiving.assign },
  { name: 'Clock stopped for a court', takes: turn('stop'), walk: receiving.stopClock },
  { name: 'Clock running again', takes: turn('stop'), walk: receiving.resumeClock },
  { name: 'Delay announced', takes: turn('delay'), walk: receiving.announceDelay },
  { name: 'Questions written', takes: turn('clarification'), walk: answering.ask },
  { name: 'Questions crossed', takes: turn('clarification'), walk: answering.crossBack },
  { name: 'Clarifications written', takes: turn('clarification'), walk: answering.clarify },
  { name: 'Clarifications crossed', takes: turn('clarification'), walk: answering.crossOver },
  { name: 'Updates written', takes: turn('update'), walk: sending.update },
  { name: 'Updates crossed', takes: turn('update'), walk: answering.crossOver },
  { name: 'Withdrawn', takes: turn('withdrawal'), walk: sending.withdraw },
  { name: 'Called back', takes: turn('recall'), walk: sending.recall },
  { name: 'Purged', takes: turn('recall'), walk: receiving.purge },
  { name: 'Refusals written', takes: turn('refusal'), walk: answering.refuse },
  { name: 'Refused in part', takes: turn('refusal'), walk: answering.crossBack },
  { name: 'Interim answers written', takes: turn('interim'), walk: answering.answerInterim },
  { name: 'Answered in part', takes: turn('interim'), walk: answering.crossBack },
  { name: 'Answers written', takes: answered, walk: answering.answerFinal },
  { name: 'Answered', takes: answered, walk: answering.crossFinal },
  { name: 'Closed', takes: closed, walk: answering.close },
];
