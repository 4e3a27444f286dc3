/** The forms that text in a header can take. None of them holds a sentence. */
const UUIDV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const HASH = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
const CODE = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/;
const CODE_LENGTH = 48;
const ZONE = /^[A-Z][A-Za-z]{1,31}(?:\/[A-Z][A-Za-z_]{1,31}){1,2}$/;

/** Whether a value is text of the given form. */
export const matches =
  (form: RegExp) =>
  (value: unknown): value is string =>
    typeof value === 'string' && form.test(value);

export const isUuidv7 = matches(UUIDV7);
export const isUuid = matches(UUID);

/** 32 bytes in base64url, in the one spelling that has no stray bits in its last character. */
export const isHash = matches(HASH);

/** A UTC time to the millisecond, as ECMAScript writes it: one spelling for one instant. */
export const isTime = (value: unknown): value is string => matches(TIME)(value) && isReal(value, value);

/** A calendar date that exists. */
export const isDate = (value: unknown): value is string => matches(DATE)(value) && isReal(value, `${value}T00:00:00.000Z`);

/** A word from a closed list: letters and digits, joined by single dots, dashes or underscores. */
export const isCode = (value: unknown): value is string => matches(CODE)(value) && value.length <= CODE_LENGTH;

/** The name of a time zone in the IANA database, such as `Asia/Shanghai`. */
export const isZone = matches(ZONE);

function isReal(text: string, time: string): boolean {
  const at = new Date(time);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
