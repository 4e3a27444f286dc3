/** Text as it is. */
export const text = (value: string): string => value;

export const oneOf =
  <T extends string>(...codes: readonly T[]) =>
  (value: string): T => {
    if (!(codes as readonly string[]).includes(value)) throw new Error(`must be one of ${codes.join(', ')}`);
    return value as T;
  };

/** A whole number within limits. */
export const integer =
  (min: number, max: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d{1,10}$/.test(value) || number < min || number > max) throw new Error(`must be a whole number from ${min} to ${max}`);
    return number;
  };

/** A URL of one of these schemes; its text is not repeated in the error, since it may hold a password. */
export const url =
  (...schemes: readonly string[]) =>
  (value: string): string => {
    if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol.slice(0, -1)))
      throw new Error(`must be a URL of ${schemes.join(' or ')}`);
    return value;
  };

/** Words separated by blanks or commas. */
export const list = (value: string): readonly string[] => value.split(/[\s,]+/).filter((word) => word !== '');
