import type { Schemas } from '@counterpart/api-client';
import type { HandlingCode } from '../new/draft-values';
import type { WrittenKind } from './message-kinds';

type Written = Schemas['WrittenDto'];
type Evaluation = Schemas['EvaluationDto'];

/** What is said of a requested item. */
export interface ItemValues {
  readonly no: number;
  verdict: 'open' | 'answered' | 'refused';
  ground: NonNullable<Schemas['ItemAnswerDto']['ground']> | '';
  text: string;
}

/** A message of a thread as the form holds it; kinds leave some of it unused. */
export interface ReplyValues {
  language: Written['language'];
  text: string;
  handling: HandlingCode[];
  handlingText: string;
  source: Evaluation['source'] | '';
  information: Evaluation['information'] | '';
  items: ItemValues[];
  /** A day, up to the end of which a permission holds. */
  validUntil: string;
  ground: Schemas['PermissionDenialDto']['ground'] | '';
}

/** What can be said of an item in each kind of message; in the others items are not spoken of. */
export const VERDICTS: Readonly<Partial<Record<WrittenKind, readonly ItemValues['verdict'][]>>> = {
  interim_answer: ['open', 'answered'],
  final_answer: ['answered', 'refused'],
  refusal: ['open', 'refused'],
};

/** What still stands against saving, by the names of `reply.needed`, the first first. */
export type Needed = 'text' | 'handlingText' | 'ground' | 'refused' | 'left' | 'validUntil' | 'denial';

/** What is missing of a message without which the server cannot keep it. `open` items are those that nobody has settled yet. */
export function neededOf(kind: WrittenKind, values: ReplyValues): readonly Needed[] {
  const { items } = values;
  const settled = items.filter(({ verdict }) => verdict !== 'open');
  const refused = items.filter(({ verdict }) => verdict === 'refused');
  const missing: readonly (readonly [Needed, boolean])[] = [
    ['text', values.text.trim() === ''],
    ['ground', refused.some(({ ground }) => ground === '')],
    ['refused', kind === 'refusal' && refused.length === 0],
    ['left', kind === 'interim_answer' && items.length > 0 && settled.length === items.length],
    ['validUntil', kind === 'permission_grant' && values.validUntil === ''],
    ['denial', kind === 'permission_denial' && values.ground === ''],
    ['handlingText', values.handling.includes('H3') && values.handlingText.trim() === ''],
  ];
  return missing.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** Items that are answered without a word of their own: worth a look before it is submitted. */
export const wordless = ({ items }: Pick<ReplyValues, 'items'>): readonly number[] =>
  items.flatMap(({ no, verdict, text }) => (verdict === 'answered' && text.trim() === '' ? [no] : []));
