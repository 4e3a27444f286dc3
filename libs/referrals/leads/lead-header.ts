import type { LeadLayout } from './lead-layout';
import { unreadableLeads } from './lead.errors';
import { ofacLayout } from './ofac-layout';
import { ownLayout } from './own-layout';

const plain = (name: string): string => name.trim().toLowerCase();
const shown = (names: readonly string[]): string => names.map((name) => `"${name.slice(0, 60)}"`).join(', ');

/** Recognises the layout by the names of the columns, in any order; throws `leads.header` naming what is missing, unknown or twice there. */
export const layoutOf = (header: readonly string[]): { layout: LeadLayout; columns: readonly string[] } => {
  const columns = header.map(plain);
  const layout = columns.includes('ent_num') ? ofacLayout : ownLayout;
  const expected = [...layout.required, ...layout.optional];
  if (!columns.some((column) => expected.includes(column))) {
    const hint = header.length === 1 && /[;\t]/.test(header[0] ?? '') ? ' Cells are separated by commas.' : '';
    throw unreadableLeads('header', `The first row names none of the columns of a lead file (${ownLayout.required.join(', ')}).${hint}`);
  }
  const wrong = [
    ['missing', layout.required.filter((column) => !columns.includes(column))],
    ['unknown', columns.filter((column) => !expected.includes(column))],
    ['there twice', columns.filter((column, i) => columns.indexOf(column) < i)],
  ] as const;
  const problems = wrong.flatMap(([what, names]) => names.map((name) => ({ path: name.slice(0, 60), message: `The column is ${what}.` })));
  if (problems.length > 0) {
    const parts = wrong.filter(([, names]) => names.length > 0).map(([what, names]) => `${what}: ${shown(names)}`);
    throw unreadableLeads('header', `Columns of the lead file are wrong. ${parts.join('; ')}.`, problems);
  }
  return { layout, columns };
};
