import { stepTo } from './list-rows';

/** The links of the rows of the list on the screen; there is one list a screen. */
const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];

const current = (all: readonly HTMLElement[]): number => all.findIndex((link) => link.closest('tr')?.contains(document.activeElement));

/** Moves the focus to the next or the previous row. */
export function focusRow(step: 1 | -1): void {
  const all = links();
  all[stepTo(current(all), step, all.length)]?.focus();
}

/** The key of the row that has the focus. */
export function focusedRow(): string | undefined {
  const all = links();
  return all[current(all)]?.closest('tr')?.dataset['row'];
}

/** Moves the focus to the search of the list, or to the first of its filters. */
export function focusSearch(): void {
  const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(`main ${selector}`);
  (find('[data-list-search]') ?? find('[data-list-filters] input'))?.focus();
}
