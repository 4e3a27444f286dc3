import { codesOf, HANDLING_CODES } from '@counterpart/kernel';
import { ENVELOPE_VERSION, type EnvelopeHeader, URGENCIES } from './envelope-header';
import { factsProblem, isRecord } from './facts-shape';
import { isHash, isTime, isUuidv7, matches } from './patterns';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (list: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && list.includes(value);

const ADDRESS: Shape = {
  side: matches(/^[a-z]{2,8}$/),
  agency: matches(/^[A-Z][A-Z0-9]{1,15}$/),
  desk: matches(/^[A-Z0-9][A-Z0-9_-]{0,31}$/),
};

const SEEN: Shape = { seq: isCount, hash: isHash };

const HEADER = {
  id: isUuidv7,
  version: (value) => value === ENVELOPE_VERSION,
  kind: matches(/^[a-z]{2,24}\.[a-z_]{2,32}$/),
  reference: matches(/^(?=.{3,48}$)[A-Z0-9]+(?:-[A-Z0-9]+)+$/),
  thread: isUuidv7,
  seq: isCount,
  prev: orNull(isHash),
  seen: orNull((value) => fits(value, SEEN)),
  from: (value) => fits(value, ADDRESS),
  to: (value) => fits(value, ADDRESS),
  sentAt: isTime,
  urgency: orNull(oneOf(URGENCIES)),
  handling: isHandling,
  language: orNull(matches(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/)),
  exercise: (value) => typeof value === 'boolean',
  facts: (value) => factsProblem(value) === null,
  contentHash: isHash,
} satisfies Record<keyof EnvelopeHeader, Check>;

/** What is wrong with a header, as the name of a part, or null when nothing is: every part, no other part, each in its form. */
export function headerProblem(value: unknown): string | null {
  if (!isRecord(value)) return 'header is not an object';
  const part = wrongPart(value, HEADER);
  if (part === 'facts') return factsProblem(value.facts) ?? part;
  if (part) return part;
  return orderProblem(value as unknown as EnvelopeHeader);
}

function orderProblem({ seq, prev, from, to }: EnvelopeHeader): string | null {
  if ((seq === 1) !== (prev === null)) return 'prev';
  return from.side === to.side && from.agency === to.agency ? 'to' : null;
}

const fits = (value: unknown, shape: Shape): boolean => isRecord(value) && wrongPart(value, shape) === null;

function wrongPart(value: Readonly<Record<string, unknown>>, shape: Shape): string | null {
  const extra = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
  if (extra !== undefined) return 'a part that is not known';
  return Object.keys(shape).find((key) => !Object.hasOwn(value, key) || !shape[key]?.(value[key])) ?? null;
}

/** A set has one spelling: in order, no code twice, and H0 (no condition) beside no other. */
function isHandling(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const places = value.map((code: unknown) => codesOf(HANDLING_CODES).findIndex((known) => known === code));
  const ascending = places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? -1)));
  return ascending && (places[0] !== 0 || places.length === 1);
}
