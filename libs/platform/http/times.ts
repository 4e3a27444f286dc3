import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether a text is a day that the calendar has, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value.startsWith('0000')) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** Whether a text is a moment: ISO 8601 with a zone. A time without one means something else to each side. */
export const isTime = (value: unknown): value is string => typeof value === 'string' && isDay(TIME.exec(value)?.[1]);

export const IsDay = (options?: ValidationOptions): PropertyDecorator => rule('isDay', isDay, 'a day of the calendar, YYYY-MM-DD', options);

export const IsTime = (options?: ValidationOptions): PropertyDecorator =>
  rule('isTime', isTime, 'a time with a zone, such as 2026-03-01T08:30:00Z', options);

const rule = (name: string, validate: (value: unknown) => boolean, what: string, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    { name, validator: { validate, defaultMessage: buildMessage((each) => `${each}$property must be ${what}`, options) } },
    options,
  );
