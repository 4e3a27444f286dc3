import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions, getSchemaPath } from '@nestjs/swagger';

/** What every member of an answer can say of itself. A member is there, and not null, unless it says otherwise. */
export interface MemberOptions {
  /** One sentence for the API's reader. */
  readonly about?: string;
  readonly optional?: boolean;
  readonly nullable?: boolean;
  /** A list instead of one. */
  readonly many?: boolean;
}

function member(schema: ApiPropertyOptions, { about, optional = false, nullable = false, many = false }: MemberOptions): PropertyDecorator {
  return ApiProperty({
    ...schema,
    required: !optional,
    ...(many ? { isArray: true } : {}),
    ...(nullable ? { nullable } : {}),
    ...(about === undefined ? {} : { description: about }),
  } as ApiPropertyOptions);
}

/** Text: a person's words, or a name. */
export const TextAnswer = (options: MemberOptions = {}): PropertyDecorator => member({ type: String }, options);

/** One of a closed list of codes. */
export const CodeAnswer = (codes: readonly string[], options: MemberOptions = {}): PropertyDecorator =>
  member({ type: String, enum: [...codes] }, options);

/** An id: a UUID in its usual form. */
export const IdAnswer = (options: MemberOptions = {}): PropertyDecorator => member({ type: String, format: 'uuid' }, options);

/** A moment: ISO 8601 in UTC. */
export const TimeAnswer = (options: MemberOptions = {}): PropertyDecorator => member({ type: String, format: 'date-time' }, options);

/** A day of the calendar, `2026-03-01`. */
export const DayAnswer = (options: MemberOptions = {}): PropertyDecorator => member({ type: String, format: 'date' }, options);

export const FlagAnswer = (options: MemberOptions = {}): PropertyDecorator => member({ type: Boolean }, options);

/** A whole number. */
export const IntegerAnswer = (options: MemberOptions = {}): PropertyDecorator => member({ type: 'integer' }, options);

export const NumberAnswer = (options: MemberOptions = {}): PropertyDecorator => member({ type: Number }, options);

/** An object with a class of its own. */
export const ObjectAnswer = (target: () => Type<object>, options: MemberOptions = {}): PropertyDecorator =>
  member({ type: () => target() }, options);

/** An object of one of several classes, which their codes tell apart; the class that has it names them in `@ApiExtraModels`. */
export function OneOfAnswer(targets: readonly Type<object>[], { many = false, ...options }: MemberOptions): PropertyDecorator {
  const oneOf = targets.map((target) => ({ $ref: getSchemaPath(target) }));
  return member(many ? { type: 'array', items: { oneOf } } : { oneOf }, options);
}

/** Texts by a name that is not known beforehand, e.g. sentences by the path of their field. */
export const TextsAnswer = (options: MemberOptions = {}): PropertyDecorator =>
  member({ type: 'object', additionalProperties: { type: 'string' } }, options);

/** An object of which this feature knows no more than that: another feature's. */
export const OpenAnswer = (options: MemberOptions = {}): PropertyDecorator =>
  member({ type: 'object', additionalProperties: true }, options);

/** The version that a change of the record names in its If-Match. */
export const VersionAnswer = (): PropertyDecorator => member({ type: 'integer', minimum: 1 }, { about: 'For the If-Match of a change' });

/** The class of a list that is answered whole. */
export function listOf<T extends object>(item: Type<T>): Type<{ readonly items: readonly T[] }> {
  class List {
    @ObjectAnswer(() => item, { many: true }) readonly items!: readonly T[];
  }
  return List;
}

/** The class of one page of a list. */
export function pageOf<T extends object>(item: Type<T>): Type<{ readonly items: readonly T[]; readonly next: string | null }> {
  class Page {
    @ObjectAnswer(() => item, { many: true }) readonly items!: readonly T[];
    @TextAnswer({ nullable: true, about: 'The cursor of the page after this; null at the end' }) readonly next!: string | null;
  }
  return Page;
}

/** The class of an object whose members are alike, from their names. */
export function recordOf<Name extends string, Value>(
  names: readonly Name[],
  member: () => PropertyDecorator,
): Type<Readonly<Record<Name, Value>>> {
  class Members {}
  for (const name of names) member()(Members.prototype, name);
  return Members as Type<Readonly<Record<Name, Value>>>;
}

/** The class of the abilities of a record, from their names: what each can answer to "may I, now?". */
export const abilitiesAnswer = <Name extends string>(names: readonly Name[]): Type<Readonly<Partial<Record<Name, string | null>>>> =>
  recordOf<Name, string | null>(names, () =>
    TextAnswer({ optional: true, nullable: true, about: 'Null: possible now; a code: why not now; absent: not with these roles' }),
  );
