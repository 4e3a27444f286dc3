/** What a case rests on: an instrument of the register, and where in it. */
export interface LegalBasis {
  readonly instrument: string;
  readonly article: string;
}

const INSTRUMENT = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/;
const MOST = 10;
export const LONGEST_ARTICLE = 200;

/** Reads a legal basis that came from elsewhere; null where it is not one. Whether the register has the instrument is another question. */
export function readLegalBasis(value: unknown): readonly LegalBasis[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST) return null;
  return value.every(isBasis) ? value.map(({ instrument, article }) => ({ instrument, article })) : null;
}

function isBasis(value: unknown): value is LegalBasis {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { instrument, article } = value as Record<string, unknown>;
  return (
    typeof instrument === 'string' &&
    INSTRUMENT.test(instrument) &&
    instrument.length <= 40 &&
    typeof article === 'string' &&
    article.trim() !== '' &&
    article.length <= LONGEST_ARTICLE
  );
}
