import 'reflect-metadata';

/** One variable of the environment: its name, what it is for, and how its text becomes a value. `parse` throws a sentence for what it can't be. */
export interface EnvVariable<T = unknown> {
  readonly name: string;
  readonly about: string;
  readonly parse: (text: string) => T;
  /** As text; a variable without one must be given. Null: it may be left out, and the value is null. */
  readonly default?: string | null;
}

const VARIABLES = 'counterpart:variables';
type Declared = EnvVariable & { readonly property: string };

/** Declares a property of a config class as one variable of the environment. */
export const Env =
  (variable: EnvVariable): PropertyDecorator =>
  (target, property) => {
    const declared = (Reflect.getMetadata(VARIABLES, target.constructor) as Declared[] | undefined) ?? [];
    Reflect.defineMetadata(VARIABLES, [...declared, { ...variable, property: String(property) }], target.constructor);
  };

/** Every variable of a config class, in order; what `.env.example` is made of. */
export const variablesOf = (config: new () => object): readonly Declared[] =>
  (Reflect.getMetadata(VARIABLES, config) as Declared[] | undefined) ?? [];

/** Reads a config class from the environment; throws one error that names everything that is wrong. */
export function loadConfig<T extends object>(config: new () => T, env: Readonly<Record<string, string | undefined>>): T {
  const problems: string[] = [];
  const values = variablesOf(config).map(({ name, about, parse, default: fallback, property }) => {
    const text = env[name] === '' ? undefined : env[name];
    const given = text ?? fallback;
    if (given === undefined) problems.push(`${name} is missing: ${about}`);
    if (given === undefined || given === null) return [property, null] as const;
    try {
      return [property, parse(given)] as const;
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
      return [property, null] as const;
    }
  });
  if (problems.length > 0) throw new Error(`The configuration is not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  return Object.assign(new config(), Object.fromEntries(values));
}
