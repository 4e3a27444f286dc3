/** Something that happens to some referrals on their way, beside what happens to all. */
export type Turn = keyof typeof TURNS;

/** In which rows: in `from` and every `every`th after it; without `every` in that one alone. Rows count the good ones, from 1. */
const TURNS = {
  clarification: { from: 1, every: 5 },
  stop: { from: 2, every: 9 },
  delay: { from: 1, every: 10 },
  update: { from: 3, every: 8 },
  /** The last of two or more items. */
  refusal: { from: 2, every: 7 },
  /** The first item, where it is not the last one open. */
  interim: { from: 3, every: 4 },
  withdrawal: { from: 4 },
  recall: { from: 5 },
} as const satisfies Readonly<Record<string, { readonly from: number; readonly every?: number }>>;

/** What a referral is, as far as its story depends on it. */
export interface Plot {
  readonly row: number;
  /** How many items it asks for; a lead asks for none. */
  readonly items: number;
}

export interface Story {
  readonly turns: ReadonlySet<Turn>;
  /** A request is answered; of a lead its receiver says what came of it. */
  readonly isAnswered: boolean;
  /** The item that is refused. */
  readonly refusedItem: number | null;
  readonly interimItem: number | null;
  /** How it ends, on both copies. */
  readonly state: 'closed' | 'withdrawn';
  /** The states of the items at the end, in order. */
  readonly itemStates: readonly ('answered' | 'refused' | 'withdrawn')[];
}

/** The story of a row: the same for the same row, whatever else is in the file. */
export function storyOf({ row, items }: Plot): Story {
  const has = (turn: Turn): boolean => isTurn(TURNS[turn], row);
  const isEndedEarly = has('withdrawal') || has('recall');
  const refusedItem = has('refusal') && items > 1 && !isEndedEarly ? items : null;
  const open = items - (refusedItem === null ? 0 : 1);
  const interimItem = has('interim') && open > 1 && !isEndedEarly ? 1 : null;
  const turns = new Set((Object.keys(TURNS) as Turn[]).filter(has));
  if (refusedItem === null) turns.delete('refusal');
  if (interimItem === null) turns.delete('interim');
  return {
    turns,
    isAnswered: items > 0 && !isEndedEarly,
    refusedItem,
    interimItem,
    state: isEndedEarly ? 'withdrawn' : 'closed',
    itemStates: Array.from({ length: items }, (_, i) => (isEndedEarly ? 'withdrawn' : i + 1 === refusedItem ? 'refused' : 'answered')),
  };
}

const isTurn = ({ from, every }: { readonly from: number; readonly every?: number }, row: number): boolean =>
  every === undefined ? row === from : row >= from && (row - from) % every === 0;
