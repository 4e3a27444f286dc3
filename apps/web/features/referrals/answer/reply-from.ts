import type { Detail, OwnMessage } from '../detail/referral.queries';
import type { WrittenKind } from './message-kinds';
import { dayOf } from './day-in-zone';
import { type ItemValues, type ReplyValues, VERDICTS } from './reply-values';

/** A message nobody has written in. Handling starts with the strictest, and of a final answer each open item counts as answered. */
export const emptyReply = (kind: WrittenKind, items: Detail['items'], language: ReplyValues['language']): ReplyValues => ({
  language,
  text: '',
  handling: ['H1', 'H2'],
  handlingText: '',
  source: '',
  information: '',
  items: itemsFor(kind, items, []),
  validUntil: '',
  ground: '',
});

/** The form of a saved message. Items that were settled otherwise meanwhile are no longer in it. */
export function replyOf(
  kind: WrittenKind,
  { language, handling, content, facts }: OwnMessage,
  items: Detail['items'],
  zone: string,
): ReplyValues {
  const texts: Readonly<Record<string, string>> = content?.texts ?? {};
  const data = content?.data ?? {};
  const said = (data.items ?? []).map(({ no, state, ground }): ItemValues => {
    const verdict = state === 'refused' || ground ? 'refused' : 'answered';
    return { no, verdict, ground: ground ?? '', text: texts[`items.${no}`] ?? '' };
  });
  return {
    language: language as ReplyValues['language'],
    text: texts['text'] ?? '',
    handling: [...handling],
    handlingText: texts['handlingText'] ?? '',
    source: data.evaluation?.source ?? '',
    information: data.evaluation?.information ?? '',
    items: itemsFor(kind, items, said),
    validUntil: facts.validUntil === undefined ? '' : dayOf(facts.validUntil, zone),
    ground: facts.ground ?? '',
  };
}

function itemsFor(kind: WrittenKind, items: Detail['items'], said: readonly ItemValues[]): ItemValues[] {
  const [usual] = VERDICTS[kind] ?? [];
  if (usual === undefined) return [];
  return items
    .filter(({ state }) => state === 'open')
    .map(({ no }) => said.find((one) => one.no === no) ?? { no, verdict: usual, ground: '', text: '' });
}
