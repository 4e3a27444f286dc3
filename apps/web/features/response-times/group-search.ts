import type { FigureSearch } from './figure-search';
import type { Group } from './figures.query';

/** The search that counts a group alone; null where the api cannot ask for it: by desk. */
export function searchOfGroup(key: Group['key'], search: FigureSearch): FigureSearch | null {
  if (key.requester !== undefined) return { ...search, requester: key.requester, receiver: key.receiver };
  if (key.class !== undefined) return { ...search, class: key.class };
  if (key.kind !== undefined) return { ...search, kind: key.kind };
  if (key.crimeType !== undefined) return { ...search, crimeType: key.crimeType };
  return key.month === undefined ? null : { ...search, ...monthWithin(key.month, search) };
}

/** A month, as far as it lies in the period: both are texts of days, which sort as they follow one another. */
function monthWithin(month: string, { from = '', to = '9999' }: FigureSearch): { readonly from: string; readonly to: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const first = `${month}-01`;
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: from > first ? from : first, to: to < last ? to : last };
}
