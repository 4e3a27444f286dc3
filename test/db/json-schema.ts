/** A schema of an OpenAPI 3.0 document, as far as ours uses it. */
export interface DocumentSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, DocumentSchema>>;
  readonly additionalProperties?: boolean | DocumentSchema;
  readonly items?: DocumentSchema;
  readonly allOf?: readonly DocumentSchema[];
  readonly oneOf?: readonly DocumentSchema[];
}

type Schema = Readonly<Record<string, unknown>>;

/** What says the same in both, word for word. */
const SAME = [
  'type',
  'format',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'required',
] as const;

/** The same as a JSON schema that a validator takes, and stricter: an object has the members that are named, and no others. */
export function jsonSchemaOf(schema: DocumentSchema): Schema {
  return schema.nullable === true ? { anyOf: [{ type: 'null' }, bare(schema)] } : bare(schema);
}

function bare(schema: DocumentSchema): Schema {
  const { $ref, properties, additionalProperties = properties === undefined, items, allOf, oneOf } = schema;
  if ($ref !== undefined) return { $ref: $ref.replace('#/components/schemas/', '#/$defs/') };
  if (allOf?.length === 1) return jsonSchemaOf(allOf[0]!);
  return {
    ...Object.fromEntries(SAME.flatMap((word) => (schema[word] === undefined ? [] : [[word, schema[word]]]))),
    ...(schema.type === 'object' ? { additionalProperties: more(additionalProperties), properties: mapped(properties ?? {}) } : {}),
    ...(items === undefined ? {} : { items: jsonSchemaOf(items) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(jsonSchemaOf) }),
  };
}

const more = (additional: boolean | DocumentSchema): boolean | Schema =>
  typeof additional === 'boolean' ? additional : jsonSchemaOf(additional);

const mapped = (schemas: Readonly<Record<string, DocumentSchema>>): Readonly<Record<string, Schema>> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchemaOf(schema)]));

/** Schemas by name, where references find them. */
export const definitionsOf = mapped;
