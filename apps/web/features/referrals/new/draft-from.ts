import type { Schemas } from '@counterpart/api-client';
import { type DraftValues, EMPTY_BASIS } from './draft-values';

type Detail = Schemas['ReferralDetailAnswer'];
export type OwnMessage = Schemas['OwnMessageAnswer'];
type Evaluation = Schemas['EvaluationAnswer'];

/** The original of a referral as long as it waits on the own side; null once it has crossed. */
export const originalOf = ({ messages }: Detail): OwnMessage | null =>
  messages.find((message): message is OwnMessage => message.kind === 'referral.original' && 'draftedAt' in message) ?? null;

/** The form of a saved draft. */
export function valuesOf(detail: Detail, { facts, language, handling, content }: OwnMessage): DraftValues {
  const texts: Readonly<Record<string, string>> = content?.texts ?? {};
  const data = content?.data ?? {};
  const text = (path: string): string => texts[path] ?? '';
  const { deadline } = facts;
  return {
    kind: detail.kind,
    crimeType: detail.crimeType,
    deskId: detail.deskId,
    agency: detail.counterpart.agency,
    desk: detail.counterpart.desk,
    caseId: detail.case?.id ?? '',
    ownReference: detail.ownReference ?? '',
    language: language as DraftValues['language'],
    title: text('title'),
    text: text('text'),
    identifiers: (data.identifiers ?? []).map(({ kind, value }) => ({ kind, value })),
    substances: (data.substances ?? []).map(({ name, nameZh, cas, hs }) => ({ name, nameZh: nameZh ?? '', cas: cas ?? '', hs: hs ?? '' })),
    items: (data.items ?? []).map((item) => ({
      text: text(`items.${item.no}`),
      handling: [...(item.handling ?? [])],
      // An item without an evaluation of its own is given that of the referral when it is saved.
      ...gradesOf(isSame(item.evaluation, data.evaluation) ? null : item.evaluation),
    })),
    handling: [...handling],
    handlingText: text('handlingText'),
    ...gradesOf(data.evaluation),
    basis: data.legalBasis?.length
      ? data.legalBasis.map(({ instrument, article }) => ({ instrument, article: article ?? '' }))
      : [EMPTY_BASIS],
    urgency: deadline?.class ?? detail.urgency,
    ground: deadline?.ground ?? '',
    agreedDate: deadline?.agreedDate ?? '',
    exercise: detail.exercise,
  };
}

type Grades = Pick<DraftValues, 'source' | 'information'>;

const gradesOf = (evaluation: Evaluation | null | undefined): Grades =>
  evaluation ? { source: evaluation.source, information: evaluation.information } : { source: '', information: '' };

const isSame = (one: Evaluation | null | undefined, other: Evaluation | null | undefined): boolean =>
  one?.source === other?.source && one?.information === other?.information;
