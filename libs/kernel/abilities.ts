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

/** A code, an id, a number, a flag, or a list of codes or ids. */
const VALUE = String.raw`(?:"[\w.-]*"|\d+|true|false|null|\[(?:"[\w.-]*",? ?)*\])`;
/** What PostgreSQL wrote between the version and the id of a record, where no word of a person can stand. */
const STANDING = new RegExp(String.raw`^\{"version" : \d+, ((?:"[a-zA-Z]+" : ${VALUE}, )+)"id" : "`);

/** Adds their abilities to records that are finished JSON text. What they follow from stands at the head of the text, as its query says. */
export class TextAbilities<Standing extends object> {
  constructor(private readonly abilitiesOf: (person: Person, standing: Standing) => Abilities) {}

  /** The text with `abilities` as its last member, and the standing that they follow from. */
  add(person: Person, text: string): { readonly text: string; readonly standing: Standing } {
    const head = STANDING.exec(text)?.[1];
    if (head === undefined) throw new Error('A record does not start as its query writes it');
    const { standing, abilities } = this.workOut(person, head);
    return { text: `${text.slice(0, -1)}, "abilities" : ${abilities}}`, standing };
  }

  protected workOut(person: Person, head: string): { readonly standing: Standing; readonly abilities: string } {
    const standing = JSON.parse(`{${head.slice(0, -2)}}`) as Standing;
    return { standing, abilities: JSON.stringify(this.abilitiesOf(person, standing)) };
  }
}

/** For standings that are codes and flags alone, and rules that ask for no more of a person than the roles: each combination is worked out once. */
export class RememberedAbilities<Standing extends object> extends TextAbilities<Standing> {
  private readonly known = new Map<string, { readonly standing: Standing; readonly abilities: string }>();

  protected override workOut(person: Person, head: string): { readonly standing: Standing; readonly abilities: string } {
    const key = `${person.roles.join()} ${head}`;
    let worked = this.known.get(key);
    if (worked === undefined) {
      worked = super.workOut(person, head);
      this.known.set(key, worked);
    }
    return worked;
  }
}
