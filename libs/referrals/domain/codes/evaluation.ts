import { type CodeList, isListed } from '@counterpart/kernel';

/** How far the source can be relied on (Europol evaluation codes; there is no D). */
export const SOURCE_GRADES = {
  A: { en: 'No doubt about the source', zh: '来源完全可靠' },
  B: { en: 'Reliable in most instances', zh: '多数情况下可靠' },
  C: { en: 'Unreliable in most instances', zh: '多数情况下不可靠' },
  X: { en: 'Reliability cannot be assessed', zh: '可靠性无法评估' },
} as const satisfies CodeList;

export type SourceGrade = keyof typeof SOURCE_GRADES;

/** How far the information itself is known to be right. */
export const INFORMATION_GRADES = {
  '1': { en: 'Accuracy not in doubt', zh: '准确性无疑' },
  '2': { en: 'Known personally to the source, not to the official passing it on', zh: '来源亲历，转报人未亲历' },
  '3': { en: 'Not known personally to the source, but corroborated', zh: '来源未亲历，有其他信息佐证' },
  '4': { en: 'Not known personally to the source, and not corroborated', zh: '来源未亲历，无法佐证' },
} as const satisfies CodeList;

export type InformationGrade = keyof typeof INFORMATION_GRADES;

/** The evaluation of one piece of information, e.g. B2. */
export interface Evaluation {
  readonly source: SourceGrade;
  readonly information: InformationGrade;
}

/** Whether both halves are there and of their scales. */
export const isEvaluation = (value: { readonly source: unknown; readonly information: unknown } | null | undefined): value is Evaluation =>
  isListed(SOURCE_GRADES, value?.source) && isListed(INFORMATION_GRADES, value?.information);
