import { readFileSync } from 'node:fs';

/** Any JSON Schema object; the generators only move its members about. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The plan schema as it lies on disk. */
export interface PlanSchema extends JsonSchema {
  readonly oneOf: readonly { readonly $ref: string }[];
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

/** Reads `schemas/plan.schema.json`; throws when it lacks its definitions or its list of roots. */
export function readPlanSchema(path: string): PlanSchema {
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isPlanSchema(schema)) throw new Error(`${path} has no $defs or no oneOf`);
  return schema;
}

function isPlanSchema(value: unknown): value is PlanSchema {
  return typeof value === 'object' && value !== null && '$defs' in value && 'oneOf' in value;
}

/** The definition that a local `$ref` names. */
export function definition(schema: PlanSchema, ref: string): JsonSchema {
  const found = schema.$defs[definitionName(ref)];
  if (!found) throw new Error(`${ref} is not defined`);
  return found;
}

/** `id` of `#/$defs/id`. */
export function definitionName(ref: string): string {
  if (!ref.startsWith('#/$defs/')) throw new Error(`${ref} is not a reference to a definition`);
  return ref.slice('#/$defs/'.length);
}

/** File kind -> definition of that kind of root, in the schema's order. */
export function rootsByKind(schema: PlanSchema): ReadonlyMap<string, JsonSchema> {
  return new Map(
    schema.oneOf.map((entry) => {
      const root = definition(schema, entry.$ref);
      return [String(root.properties?.kind?.const), root];
    }),
  );
}

/** Top-level key -> name of the definition of its value; a key means the same in every kind of file. */
export function sectionDefinitions(schema: PlanSchema): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const root of rootsByKind(schema).values()) {
    for (const [key, value] of Object.entries(root.properties ?? {})) {
      const name = definitionName(value.$ref ?? '');
      if ((sections.get(key) ?? name) !== name) throw new Error(`${key} means two things`);
      sections.set(key, name);
    }
  }
  return sections;
}

/**
 * A copy in which every schema went through `change` after its sub-schemas did. Names of properties and definitions
 * are not keywords and are left alone.
 */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (named.has(keyword) && isObject(value)) {
      return [keyword, Object.fromEntries(Object.entries(value).map(([key, sub]) => [key, below(sub, change)]))];
    }
    if (Array.isArray(value) && lists.has(keyword)) return [keyword, value.map((sub) => below(sub, change))];
    return [keyword, single.has(keyword) ? below(value, change) : value];
  });
  return change(Object.fromEntries(entries));
}

const named = new Set(['$defs', 'properties', 'patternProperties']);
const lists = new Set(['anyOf', 'oneOf']);
const single = new Set(['items', 'additionalProperties', 'propertyNames']);

function below(value: unknown, change: (schema: JsonSchema) => JsonSchema): unknown {
  return isObject(value) ? mapSchema(value, change) : value;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
