/** What a person reads for a code. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** A closed list: a literal of codes and their labels. */
export type CodeList<Code extends string = string> = Readonly<Record<Code, Label>>;

/** The codes of a list, in its order. */
export const codesOf = <Code extends string>(list: CodeList<Code>): readonly Code[] => Object.keys(list) as Code[];

/** Whether a value is a code of the list, spelt as the list spells it. */
export const isListed = <List extends CodeList>(list: List, value: unknown): value is keyof List & string =>
  typeof value === 'string' && Object.hasOwn(list, value);
