import { isCode, isDate, isHash, isTime, isUuid, isZone, matches } from './patterns';

const MAX_DEPTH = 4;
const MAX_VALUES = 2_000;
const isKey = matches(/^[a-z][A-Za-z0-9]{0,39}$/);

/**
 * The path of the first value that facts may not hold, or null when there is none. Facts are codes, whole numbers, flags,
 * times, dates, time zones, ids and hashes, nested a little; whether a code is on its closed list is for the handler of the kind.
 */
export function factsProblem(facts: unknown): string | null {
  if (!isRecord(facts)) return 'facts';
  const budget = { values: MAX_VALUES };
  return membersProblem(facts, 'facts', 1, budget);
}

interface Budget {
  values: number;
}

function membersProblem(members: object, path: string, depth: number, budget: Budget): string | null {
  if (depth > MAX_DEPTH) return path;
  const isList = Array.isArray(members);
  for (const [key, value] of Object.entries(members)) {
    const at = isList ? `${path}[${key}]` : `${path}.${isKey(key) ? key : '?'}`;
    if (!isList && !isKey(key)) return at;
    const problem = valueProblem(value, at, depth, budget);
    if (problem) return problem;
  }
  return null;
}

function valueProblem(value: unknown, path: string, depth: number, budget: Budget): string | null {
  budget.values -= 1;
  if (budget.values < 0) return path;
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return null;
  if (typeof value === 'string') return isFactText(value) ? null : path;
  if (Array.isArray(value) || isRecord(value)) return membersProblem(value, path, depth + 1, budget);
  return path;
}

const isFactText = (value: string): boolean =>
  isCode(value) || isUuid(value) || isTime(value) || isDate(value) || isHash(value) || isZone(value);

/** A plain object with members, as JSON has them. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
