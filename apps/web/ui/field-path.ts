/** The name under which react-hook-form knows what the server calls `items[2].text`: `items.2.text`. */
export const fieldName = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');

interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * Sorts the server's field problems: those of a field of the form, under its name, and those that no field shows. `rename` says where
 * the form calls something else than the server; a problem of a part belongs to the field of the whole.
 */
export function sortProblems(
  problems: readonly FieldProblem[],
  fields: readonly string[],
  rename: Readonly<Record<string, string>> = {},
): { readonly known: readonly { readonly name: string; readonly message: string }[]; readonly unknown: readonly FieldProblem[] } {
  const nameOf = (path: string): string | undefined => {
    const name = rename[path] ?? fieldName(path);
    return fields.find((field) => name === field) ?? fields.find((field) => name.startsWith(`${field}.`));
  };
  const placed = problems.map((problem) => ({ problem, name: nameOf(problem.path) }));
  return {
    known: placed.flatMap(({ problem, name }) => (name === undefined ? [] : [{ name, message: problem.message }])),
    unknown: placed.flatMap(({ problem, name }) => (name === undefined ? [problem] : [])),
  };
}
