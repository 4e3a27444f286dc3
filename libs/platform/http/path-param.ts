import { DomainError } from '@counterpart/kernel';
import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw new DomainError('malformed', 'path.id', 'An id in the address is not a UUID.');
    return value.toLowerCase();
  }
}

/** A part of the path that is an id; anything but a UUID is a 400. */
export const UuidParam =
  (name: string): ParameterDecorator =>
  (target, key, index): void => {
    Param(name, UuidPipe)(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (descriptor !== undefined) ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(target, key!, descriptor);
  };
