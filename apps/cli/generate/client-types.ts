import type { OpenAPIObject } from '@nestjs/swagger';

const HEADER = '// Generated from openapi.json. The client in this folder is typed by it; nothing else writes types of the server.\n\n';

/** libs/api-client/schema.d.ts: the routes and shapes of the document, as TypeScript. */
export async function clientTypes(document: OpenAPIObject): Promise<string> {
  // Only who generates has it: it is no part of what runs.
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return HEADER + astToString(await openapiTS(JSON.stringify(document)));
}
