import type { Journey } from './journey';
import { say, TEXTS } from './phrases';
import type { Run } from './run';
import type { ShownReferral } from './shapes';

const GROUNDS = ['R1', 'R4', 'R6B', 'R3'] as const;
/** Neutral ones: the names in a lead file are real. */
const OUTCOMES = ['JOINED_TO_CASE', 'NO_TRACE', 'INSUFFICIENT_INFORMATION', 'DUPLICATE'] as const;
const USEFULNESS = ['USEFUL', 'ALREADY_KNOWN', 'NOT_USEFUL', 'USEFUL', 'ACTIONABLE'] as const;
const EVALUATION = { source: 'A', information: '1' } as const;

const pick = <T>(list: readonly T[], row: number): T => list[(row - 1) % list.length]!;

export const ask = (run: Run, on: Journey): Promise<void> =>
  run.verbs.write(on, on.receiver.officer, { kind: 'clarification_request', route: 'questions', text: 'question' });

/** The requester answers the question that has arrived. */
export async function clarify(run: Run, on: Journey): Promise<void> {
  const { officer } = on.sender;
  const { messages } = await on.seenBy(officer);
  const of = messages.find(({ box, kind }) => box === 'in' && kind === 'referral.clarification_request')?.id;
  await run.verbs.write(on, officer, { kind: 'clarification', route: 'clarifications', text: 'clarification', more: { of } });
}

/** What the receiver wrote goes to the requester. */
export const crossBack = (run: Run, on: Journey): Promise<void> => run.verbs.cross(on, on.receiver, on.sender.officer);

/** What the requester wrote goes to the receiver. */
export const crossOver = (run: Run, on: Journey): Promise<void> => run.verbs.cross(on, on.sender, on.receiver.officer);

export const refuse = (run: Run, on: Journey): Promise<void> =>
  run.verbs.write(on, on.receiver.officer, {
    kind: 'refusal',
    route: 'refusals',
    text: 'refusal',
    more: {
      evaluation: EVALUATION,
      items: [{ no: on.story.refusedItem, ground: pick(GROUNDS, on.row), text: itemText(run, on, 'refusedItem') }],
    },
  });

export const answerInterim = (run: Run, on: Journey): Promise<void> =>
  run.verbs.write(on, on.receiver.officer, {
    kind: 'interim_answer',
    route: 'answers',
    text: 'interim',
    more: { isFinal: false, evaluation: EVALUATION, items: [{ no: on.story.interimItem, text: itemText(run, on, 'item') }] },
  });

/** Answers every item that is neither refused nor answered yet. */
export function answerFinal(run: Run, on: Journey): Promise<void> {
  const { itemStates, refusedItem, interimItem } = on.story;
  const open = itemStates.map((_, i) => i + 1).filter((no) => no !== refusedItem && no !== interimItem);
  const items = open.map((no) => ({ no, text: itemText(run, on, 'item') }));
  return run.verbs.write(on, on.receiver.officer, {
    kind: 'final_answer',
    route: 'answers',
    text: 'final',
    more: { isFinal: true, evaluation: EVALUATION, items },
  });
}

export async function crossFinal(run: Run, on: Journey): Promise<void> {
  await crossBack(run, on);
  for (const by of [on.sender.officer, on.receiver.officer])
    await run.verbs.waitFor(on, by, 'the referral to be answered', ({ answeredAt }) => answeredAt !== null);
}

/** Whoever it was done for says what came of it. */
export async function close(run: Run, on: Journey): Promise<void> {
  const isClosed = ({ state }: ShownReferral): boolean => state === 'closed';
  const said = { code: pick(OUTCOMES, on.row), usefulness: pick(USEFULNESS, on.row), closes: true };
  await run.verbs.change(on, on.closer, 'outcomes', isClosed, said);
  for (const by of [on.sender.officer, on.receiver.officer]) await run.verbs.waitFor(on, by, 'the referral to be closed', isClosed);
}

const itemText = (run: Run, on: Journey, what: 'item' | 'refusedItem'): string =>
  say(run.verbs.language(on.receiver.officer), TEXTS[what]());
