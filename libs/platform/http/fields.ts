import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type as TransformType } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { IsDay, IsTime } from './times';
import { IsText, type TextLimits } from './text';

/** What every field can say of itself. A field is required, and not null, unless it says otherwise. */
export interface FieldOptions {
  /** One sentence for the API's reader. */
  readonly about?: string;
  readonly optional?: boolean;
  readonly nullable?: boolean;
  /** A list of at most this many instead of one. */
  readonly many?: number;
  /** The fewest of a list. */
  readonly atLeast?: number;
}

type Rule = (options: ValidationOptions) => PropertyDecorator;

/** One field, said once: how it is validated on the way in, and how the OpenAPI document describes it. */
function field(options: FieldOptions, schema: ApiPropertyOptions, ...rules: readonly Rule[]): PropertyDecorator {
  const { about, optional = false, nullable = false, many, atLeast = 0 } = options;
  const each = many !== undefined;
  const shape = each ? { ...schema, isArray: true, maxItems: many, ...(atLeast > 0 ? { minItems: atLeast } : {}) } : schema;
  const described = {
    ...shape,
    required: !optional,
    ...(nullable ? { nullable } : {}),
    ...(about === undefined ? {} : { description: about }),
  } as ApiPropertyOptions;
  return applyDecorators(
    ApiProperty(described),
    ...(each ? [IsArray(), ArrayMaxSize(many), ArrayMinSize(atLeast)] : []),
    ...rules.map((rule) => rule({ each })),
    ...(optional || nullable ? [ValidateIf((_, value) => !((optional && value === undefined) || (nullable && value === null)))] : []),
  );
}

/** Text that a person wrote: see `isText`. */
export const TextField = (options: FieldOptions & TextLimits): PropertyDecorator =>
  field(options, { type: String, minLength: options.min ?? 1, maxLength: options.max }, (each) => IsText(options, each));

/** A short text of a fixed form, such as a code or a hash. */
export const PatternField = (pattern: RegExp, options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, pattern: pattern.source },
    (each) => Matches(pattern, each),
    (each) => IsText({ max: 1000 }, each),
  );

/** One of a closed list of codes. */
export const CodeField = (codes: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, enum: [...codes] }, (each) => IsIn(codes, each));

/** An id: a UUID in its usual form. */
export const IdField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, (each) => IsUUID('all', each));

/** A moment: ISO 8601 with a zone, such as `2026-03-01T08:30:00Z`; kept as text. */
export const TimeField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date-time' }, (each) => IsTime(each));

/** A day of the calendar, `2026-03-01`. */
export const DayField = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date' }, (each) => IsDay(each));

export const FlagField = (options: FieldOptions = {}): PropertyDecorator => field(options, { type: Boolean }, (each) => IsBoolean(each));

/** A whole number within limits. */
export const IntegerField = (options: FieldOptions & { readonly min: number; readonly max: number }): PropertyDecorator =>
  field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    (each) => IsInt(each),
    (each) => Min(options.min, each),
    (each) => Max(options.max, each),
  );

/** As `IntegerField`, in a query, where everything is text: digits alone are read as a number, nothing else is. */
export const QueryIntegerField = (options: FieldOptions & { readonly min: number; readonly max: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value)),
    IntegerField(options),
  );

/** As `FlagField`, in a query: `true` or `false`. */
export const QueryFlagField = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    FlagField(options),
  );

/** An object with a class of its own, or with `many` a list of them. */
export const ObjectField = (target: () => Type<object>, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    TransformType(target),
    field(
      options,
      { type: () => target() },
      (each) => IsObject(each),
      (each) => ValidateNested(each),
    ),
  );
