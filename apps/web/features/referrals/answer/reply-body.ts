import type { Schemas } from '@counterpart/api-client';
import type { WrittenKind } from './message-kinds';
import { type ReplyValues, VERDICTS } from './reply-values';
import { endOfDay } from './day-in-zone';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The words of a message, which every kind has. */
export const writtenOf = (values: ReplyValues): Schemas['WrittenDto'] => ({
  language: values.language,
  text: values.text.trim(),
  handling: values.handling,
  handlingText: orNull(values.handlingText),
  evaluation: values.source === '' || values.information === '' ? null : { source: values.source, information: values.information },
});

/** What it says of the requested items; those that stay open are left out. */
export const itemsOf = ({ items }: ReplyValues): Schemas['ItemAnswerDto'][] =>
  items
    .filter(({ verdict }) => verdict !== 'open')
    .map(({ no, verdict, ground, text }) => ({ no, ground: verdict === 'refused' && ground !== '' ? ground : null, text: orNull(text) }));

/** A message written anew, as far as its kind has it; `zone` is where its last day ends. */
export const rewrittenOf = (kind: WrittenKind, values: ReplyValues, zone: string): Schemas['RewrittenDto'] => ({
  ...writtenOf(values),
  ...(VERDICTS[kind] === undefined ? {} : { items: itemsOf(values) }),
  ...(kind === 'permission_grant' && values.validUntil !== '' ? { validUntil: endOfDay(values.validUntil, zone) } : {}),
  ...(kind === 'permission_denial' && values.ground !== '' ? { ground: values.ground } : {}),
});
