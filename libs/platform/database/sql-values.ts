/** The values of a statement that is put together from parts, numbered as they are named: the same parts make the same text. */
export class SqlValues {
  readonly list: unknown[] = [];
  private readonly numbers = new Map<string, number>();

  /** Another value; returns how the statement names it, with its type. */
  of(value: unknown, type: string): string {
    return `$${this.list.push(value)}::${type}`;
  }

  /** As `of`, but the parts that ask for the same name share one value. */
  named(name: string, value: unknown, type: string): string {
    const number = this.numbers.get(name) ?? this.list.push(value);
    this.numbers.set(name, number);
    return `$${number}::${type}`;
  }
}
