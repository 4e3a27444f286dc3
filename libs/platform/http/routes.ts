import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION, type Permission, PUBLIC } from './can.decorator';

/** A route as a controller declares it, with what it asks of the caller. */
export interface Route {
  readonly method: string;
  /** With parameters as `:name`. */
  readonly path: string;
  /** `Controller.handler`, for messages to the programmer. */
  readonly handler: string;
  readonly permission: Permission | undefined;
  readonly isPublic: boolean;
}

/** Every route of the application, sorted by path and method: the boot check, docs/permissions.md and the matrix tests read it. */
export function routesOf(discovery: DiscoveryService): readonly Route[] {
  const scanner = new MetadataScanner();
  const controllers = discovery
    .getControllers()
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as Type<object>] : []));
  const routes = controllers.flatMap((controller) => {
    const prototype = controller.prototype as Record<string, object>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => routesOfMethod(controller, name, prototype[name]!));
  });
  return routes.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function routesOfMethod(controller: Type<object>, name: string, method: object): Route[] {
  const paths: unknown = Reflect.getMetadata(PATH_METADATA, method);
  if (paths === undefined) return [];
  const verb = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, method))] ?? 'ALL';
  return texts(Reflect.getMetadata(PATH_METADATA, controller)).flatMap((base) =>
    texts(paths).map((path) => ({
      method: verb,
      path: `/${base}/${path}`.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, ''),
      handler: `${controller.name}.${name}`,
      permission: Reflect.getMetadata(PERMISSION, method) as Permission | undefined,
      isPublic: Reflect.getMetadata(PUBLIC, method) === true,
    })),
  );
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map((text) => String(text ?? ''));

const key = ({ path, method }: Route): string => `${path} ${method}`;
