import { type CodeList, isListed } from '@counterpart/kernel';

/** Whether a value that came from elsewhere is what it should be. */
export type Check = (value: unknown) => boolean;
export type Shape = Readonly<Record<string, Check>>;

/** The most of anything that a message lists. */
export const MOST_ITEMS = 100;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Text of a form. */
export const text =
  (form: RegExp, isReal: Check = () => true): Check =>
  (value) =>
    typeof value === 'string' && form.test(value) && isReal(value);
export const isMoment: Check = (value) => !Number.isNaN(Date.parse(String(value)));
export const time = text(TIME, isMoment);
export const id = text(ID);
export const flag: Check = (value) => typeof value === 'boolean';
export const words: Check = (value) => typeof value === 'string';

/** A code of a closed list. */
export const code =
  (list: CodeList): Check =>
  (value) =>
    isListed(list, value);

/** One of a few values. */
export const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

/** It, null, or nothing at all. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);

/** It, or null. */
export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** It, or nothing at all. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const isNumber: Check = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_ITEMS;

export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these members: what is not named here is not known here, and so is not taken. */
export const shaped =
  (shape: Shape): Check =>
  (value) =>
    isPlain(value) &&
    Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
    Object.entries(shape).every(([key, check]) => check(value[key]));

/** A list of such. */
export const list =
  (check: Check, most = MOST_ITEMS): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
