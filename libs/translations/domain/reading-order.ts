/** Fields that are read before all others, whatever their names. */
const FIRST = ['title', 'text', 'summary'];

const byName = new Intl.Collator('en', { numeric: true });

const rank = (path: string): number => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);

/** The fields of a message in the order in which a person reads them; stored JSON keeps none. `items.10` comes after `items.9`. */
export const inReadingOrder = (paths: readonly string[]): readonly string[] =>
  [...paths].sort((a, b) => rank(a) - rank(b) || byName.compare(a, b) || (a < b ? -1 : 1));
