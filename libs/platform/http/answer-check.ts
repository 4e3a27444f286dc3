import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Response = Operation['responses'][string];

/** What a document does not say of the answers of its routes: each has a success, and each success but 204 has a schema. */
export function undescribedAnswers({ paths }: OpenAPIObject): readonly string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => missingOf(item[method]).map((missing) => `${method.toUpperCase()} ${path} declares ${missing}`)),
  );
}

function missingOf(operation: Operation | undefined): readonly string[] {
  if (operation === undefined) return [];
  const successes = Object.entries(operation.responses).filter(([status]) => /^2\d\d$/.test(status));
  if (successes.length === 0) return ['no success'];
  return successes.flatMap(([status, response]) => (status === '204' || hasSchema(response) ? [] : [`no schema for ${status}`]));
}

function hasSchema(response: Response): boolean {
  if (response === undefined || '$ref' in response) return response !== undefined;
  const contents = Object.values(response.content ?? {});
  return contents.length > 0 && contents.every(({ schema }) => schema !== undefined && Object.keys(schema).length > 0);
}
