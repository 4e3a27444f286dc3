import type { Person } from './actor';
import type { Policy } from './policy';

/** Null where the person can do it now, otherwise the code that says why not now. What the roles do not permit is absent. */
export type Abilities<Name extends string = string> = Readonly<Partial<Record<Name, string | null>>>;

/** The rule that shows a button, and what the state of a record says against it now: a code, or null. */
export type AbilityRow<T, Action extends string> = readonly [action: Action, refusal: (record: T) => string | null];

/** What people can do with a record as it stands. */
export interface AbilityTable<T, Name extends string> {
  readonly names: readonly Name[];
  of(person: Person, record: T): Abilities<Name>;
}

/** Declares the buttons of a record over the tables that guard and service use, so that a button and a route agree. */
export const defineAbilities =
  <T, Action extends string>(policy: Policy<T, Action>) =>
  <Name extends string>(rows: Readonly<Record<Name, AbilityRow<T, Action>>>): AbilityTable<T, Name> => {
    const names = Object.keys(rows) as Name[];
    const of = (person: Person, record: T): Abilities<Name> => {
      const able: Partial<Record<Name, string | null>> = {};
      for (const name of names) {
        const [action, refusal] = rows[name];
        const standing = policy.refusal(person, action, record);
        if (standing !== undefined) able[name] = refusal(record) ?? standing;
      }
      return able;
    };
    return { names, of };
  };

/** Codes, flags and numbers that PostgreSQL wrote between the version and the id of a record, where no word of a person can stand. */
const STANDING = /^\{"version" : \d+, ((?:"[a-zA-Z]+" : (?:"[a-z_]+"|\d+|true|false|null), )+)"id" : "/;

/**
 * Adds their abilities to records that are finished JSON text. What they follow from stands at the head of the text, as its query
 * says; standings and roles are few, so that each combination is worked out once.
 */
export class TextAbilities<Standing extends object> {
  private readonly known = new Map<string, { readonly standing: Standing; readonly abilities: string }>();

  constructor(private readonly abilitiesOf: (person: Person, standing: Standing) => Abilities) {}

  /** The text with `abilities` as its last member, and the standing that they follow from. */
  add(person: Person, text: string): { readonly text: string; readonly standing: Standing } {
    const head = STANDING.exec(text)?.[1];
    if (head === undefined) throw new Error('A record does not start as its query writes it');
    const key = `${person.roles.join()} ${head}`;
    const { standing, abilities } = this.known.get(key) ?? this.workOut(person, key, head);
    return { text: `${text.slice(0, -1)}, "abilities" : ${abilities}}`, standing };
  }

  private workOut(person: Person, key: string, head: string): { readonly standing: Standing; readonly abilities: string } {
    const standing = JSON.parse(`{${head.slice(0, -2)}}`) as Standing;
    const worked = { standing, abilities: JSON.stringify(this.abilitiesOf(person, standing)) };
    this.known.set(key, worked);
    return worked;
  }
}
