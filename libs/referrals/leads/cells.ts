import { type Identifier, type IdentifierKind, identifierKinds, isIdentifierKind, parseIdentifier } from '../domain/identifiers';
import type { LegalBasis } from '../domain/original';
import { wrongCell } from './lead.errors';

/** Reads one cell; throws a DomainError whose message is the reason. */
export type Cell<T> = (cell: string) => T;

// Kept faithfully are tab and line break, and the characters that spreadsheets take for formulas; the rest of the controls can't be shown.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/** Text as it stands, of one line or of several. */
export const text =
  (longest: number, lines: 'one line' | 'many lines' = 'one line'): Cell<string> =>
  (cell) => {
    const control = CONTROL.exec(cell);
    if (control) throw wrongCell(`holds a control character (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`);
    if (cell.trim() === '') throw wrongCell('is empty');
    if (cell.length > longest) throw wrongCell(`is longer than ${longest} characters`);
    if (lines === 'one line' && /[\r\n]/.test(cell)) throw wrongCell('holds a line break');
    return cell;
  };

/** Nothing where the cell is empty. */
export const optional =
  <T>(inner: Cell<T>): Cell<T | null> =>
  (cell) =>
    cell.trim() === '' ? null : inner(cell);

/** One of a closed list of codes. */
export const oneOf =
  <T extends string>(codes: readonly T[]): Cell<T> =>
  (cell) => {
    const code = codes.find((one) => one === cell.trim());
    if (code === undefined)
      throw wrongCell(cell.trim() === '' ? 'is empty' : `is "${cell.trim().slice(0, 40)}", expected is one of ${codes.join(', ')}`);
    return code;
  };

/** A code that is known elsewhere, not here: its form alone is checked. */
export const code =
  (form: RegExp): Cell<string> =>
  (cell) => {
    if (!form.test(cell.trim())) throw wrongCell('is not a code (capitals, digits and, in a desk, hyphens)');
    return cell.trim();
  };

const BASIS = /^([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)(?:\s+(\S.*))?$/;

/** An instrument of the register and, after a space, the place in it: `UN-1988 art. 12`. */
export const legalBasis: Cell<LegalBasis> = (cell) => {
  const [, instrument, article = null] = BASIS.exec(cell.trim()) ?? [];
  if (instrument === undefined || instrument.length > 40) throw wrongCell('begins with no code of an instrument, such as UN-1988');
  if (article !== null && article.length > 200) throw wrongCell('names an article in more than 200 characters');
  return { instrument, article };
};

/** Several values in one cell; an empty cell is an empty list, an empty value is a fault. */
export const list =
  <T>(separator: string, most: number, inner: Cell<T>): Cell<readonly T[]> =>
  (cell) => {
    if (cell.trim() === '') return [];
    const parts = cell.split(separator);
    if (parts.length > most) throw wrongCell(`holds ${parts.length} values, at most ${most} are taken`);
    return parts.map((part, i) => {
      if (part.trim() === '') throw wrongCell(`value ${i + 1} is empty`);
      return inner(part.trim());
    });
  };

/** An identifier whose kind the column says. */
export const identifierOf =
  (kind: IdentifierKind): Cell<Identifier> =>
  (cell) =>
    parseIdentifier(kind, cell);

/** An identifier that says its kind: `kind:value`. */
export const identifier: Cell<Identifier> = (cell) => {
  const colon = cell.indexOf(':');
  const kind = cell.slice(0, Math.max(colon, 0)).trim();
  if (colon < 0) throw wrongCell(`"${cell.slice(0, 60)}" is not written as kind:value`);
  if (!isIdentifierKind(kind))
    throw wrongCell(`there is no kind of identifier "${kind.slice(0, 40)}", expected is one of ${Object.keys(identifierKinds).join(', ')}`);
  const value = cell.slice(colon + 1);
  try {
    return parseIdentifier(kind, value);
  } catch (error) {
    throw error instanceof Error ? wrongCell(`${identifierKinds[kind].en} "${value.trim().slice(0, 120)}": ${error.message}`) : error;
  }
};

/** The same identifier written twice counts once. */
export const distinct = (identifiers: readonly Identifier[]): readonly Identifier[] => [
  ...new Map(identifiers.map((one) => [`${one.kind}:${one.canonical}`, one])).values(),
];
