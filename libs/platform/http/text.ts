import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

export interface TextLimits {
  /** The most characters (Unicode code points). */
  readonly max: number;
  readonly min?: number;
}

/** C0, DEL and C1 controls, but for line break and tab: they do not print, and some confuse terminals and spreadsheets. */
const CONTROLS = /[^\P{Cc}\n\t]/u;

/**
 * Whether a value is text as a person writes it: well formed, without control characters, not blank, not too long. It is kept as
 * written: no trimming, no normalization, so that what is signed and shown is what was typed.
 */
export function isText(value: unknown, { min = 1, max }: TextLimits): value is string {
  if (typeof value !== 'string' || value.length > 2 * max) return false;
  if (!value.isWellFormed() || CONTROLS.test(value) || value.trim() === '') return false;
  const length = codePoints(value);
  return length >= min && length <= max;
}

/** How many characters a text has; a pair of surrogates is one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--;
  return count;
}

/** Validates a field with `isText`. */
export const IsText = (limits: TextLimits, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isText',
      constraints: [limits],
      validator: {
        validate: (value) => isText(value, limits),
        defaultMessage: buildMessage(
          (each) =>
            `${each}$property must be text of ${limits.min ?? 1} to ${limits.max} characters, not blank, without control characters`,
          options,
        ),
      },
    },
    options,
  );
