import { DomainError, type Problem } from '@counterpart/kernel';
import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, type ValidationError, validateSync } from 'class-validator';

/**
 * Reads bodies and queries into their classes and checks every field: an unknown field, a wrong type or a value out of range is a
 * `malformed` error that lists each problem with its path. Nothing is converted silently; only a field that says so is transformed.
 */
export class InputPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type !== 'body' && type !== 'query') return value;
    if (type === 'query' && data !== undefined) return value;
    if (!isInputClass(metatype))
      throw new TypeError(`A ${type} is read into ${metatype?.name ?? 'nothing'}, which has no validated fields`);
    return readInput(metatype, value ?? (type === 'query' ? {} : undefined));
  }
}

/** Makes an instance of an input class from plain JSON, or throws `malformed` with every problem found. */
export function readInput<T extends object>(target: Type<T>, value: unknown): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DomainError('malformed', 'body.missing', 'The body must be a JSON object.');
  }
  const input = plainToInstance(target, value, { exposeDefaultValues: true });
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true, validationError: { target: false, value: false } });
  if (errors.length > 0) throw new DomainError('malformed', 'request.invalid', 'Some fields are not as required.', problemsOf(errors));
  return input;
}

function problemsOf(errors: readonly ValidationError[], parent = ''): Problem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = pathOf(parent, property);
    const own = Object.entries(constraints).map(([rule, message]) => ({
      path,
      message: rule === 'whitelistValidation' ? 'is not a field here' : message,
    }));
    return [...own, ...problemsOf(children, path)];
  });
}

function pathOf(parent: string, property: string | undefined): string {
  if (property === undefined) return parent;
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
}

/** Whether a class has validated fields: one without would let everything through. */
function isInputClass(target: Type<unknown> | undefined): target is Type<object> {
  return target !== undefined && getMetadataStorage().getTargetValidationMetadatas(target, '', false, false).length > 0;
}
