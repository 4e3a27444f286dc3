import { useLocation, useNavigate } from '@tanstack/react-router';

type Search = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Filters, sort and page of a list, kept in its address: `const [search, setSearch] = useSearchState<CasesSearch>()`. What is set to
 * undefined goes from the address. Each name stands there once, so a value that is several is one text, e.g. `open,closed`.
 */
export function useSearchState<T extends { readonly [K in keyof T]: Search[string] }>(): readonly [T, (change: Partial<T>) => void] {
  const search: unknown = useLocation({ select: (location) => location.search });
  const navigate = useNavigate();
  const change = (patch: Partial<T>): void =>
    void navigate({ to: '.', replace: true, search: ((before: object) => ({ ...before, ...patch })) as never });
  return [search as T, change];
}

/** A text of the address, or undefined: for `validateSearch`. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** A flag of the address. */
export const flagOf = (value: unknown): boolean | undefined => (value === true || value === 'true' ? true : undefined);
