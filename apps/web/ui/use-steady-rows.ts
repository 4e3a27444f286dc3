import { useState } from 'react';
import { type SteadyRows, steadyRows } from './list-rows';

/** `steadyRows` for a list on the screen. `listKey` names the list: with other filters it is another one, and starts anew. */
export function useSteadyRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  listKey: string,
): SteadyRows<Row> & { readonly showAll: () => void } {
  const [shown, setShown] = useState<{ readonly listKey: string; readonly keys: readonly string[] }>({ listKey, keys: [] });
  const isSame = shown.listKey === listKey && shown.keys.length > 0;
  const steady = steadyRows(isSame ? shown.keys : null, rows, keyOf);
  const keys = steady.rows.map(keyOf);
  // Remembered while rendering, as React has it: what is on the screen now is what the next answer must not move.
  if (shown.listKey !== listKey || keys.join() !== shown.keys.join()) setShown({ listKey, keys });
  return { ...steady, showAll: () => setShown({ listKey, keys: rows.map(keyOf) }) };
}
