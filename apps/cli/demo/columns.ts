/** Rows of text as columns: the first to the left, the others, which hold numbers, to the right. */
export function inColumns(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('   ');
  const [first, ...others] = [heading, ...rows].map(line);
  return [first, '-'.repeat(first!.length), ...others].join('\n');
}
