import schema from '../../../schemas/plan.schema.json';

/** JSON types as the schema names them. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** The keywords of the plan schema; a test holds that it uses no others. */
export interface PlanSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly PlanSchema[];
  readonly oneOf?: readonly PlanSchema[];
  readonly $defs?: Readonly<Record<string, PlanSchema>>;
  readonly properties?: Readonly<Record<string, PlanSchema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, boolean>>;
  /** A schema makes it a map with free keys; `false` lets no other keys in. */
  readonly additionalProperties?: boolean | PlanSchema;
  readonly propertyNames?: PlanSchema;
  readonly items?: PlanSchema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** Code of a finding when a value fails this definition. */
  readonly 'x-code'?: string;
  /** The value is the id of an entry of this kind. */
  readonly 'x-defines'?: string;
  /** The id need only be unique within its own list. */
  readonly 'x-local'?: boolean;
  /** The value (or key) is the id of an entry of one of these kinds. */
  readonly 'x-refers'?: string | readonly string[];
  /** Fixed words that may stand where an id is expected, with their meaning. */
  readonly 'x-words'?: Readonly<Record<string, string>>;
  /** The text may be an id of one of these kinds. */
  readonly 'x-may-refer'?: readonly string[];
  /** Which of those kinds, by the value of a key beside it; no id at all for other values. */
  readonly 'x-may-refer-by'?: { readonly key: string; readonly kinds: Readonly<Record<string, readonly string[]>> };
  /** The text may be `kind:id`. */
  readonly 'x-refers-long'?: boolean;
  /** A text that others may quote; not an id. */
  readonly 'x-names'?: string;
  /** Meaning of each word of `enum`. */
  readonly 'x-enum'?: Readonly<Record<string, string>>;
  /** Status from which a plan is expected to state it. */
  readonly 'x-expected'?: string;
  readonly 'x-unit'?: string;
  /** The value of the first key must not lie after that of the second. */
  readonly 'x-order'?: readonly string[];
}

/** The schema as it ships: the one source of shape, hover text, words, units, ids and references. */
export const planSchema: PlanSchema = schema;

/** A schema whose `$ref` and union branches are merged into one object; its sub-schemas are as they are written. */
export type FlatSchema = Omit<PlanSchema, '$ref' | 'anyOf'>;

const flattened = new WeakMap<PlanSchema, FlatSchema>();

/** A schema with its references followed; what stands beside a reference wins. The branches of a union differ in type. */
export function flat(part: PlanSchema): FlatSchema {
  const known = flattened.get(part);
  if (known) return known;
  const { $ref, anyOf, ...own } = part;
  const branches = (anyOf ?? []).map(flat);
  const merged: FlatSchema = Object.assign(
    {},
    $ref === undefined ? {} : flat(definition($ref)),
    ...branches,
    branches.length > 0 ? { type: branches.flatMap((branch) => branch.type ?? []) } : {},
    own,
  );
  flattened.set(part, merged);
  return merged;
}

function definition(ref: string): PlanSchema {
  const found = planSchema.$defs?.[ref.replace('#/$defs/', '')];
  if (!found) throw new Error(`${ref} is not defined in the plan schema`);
  return found;
}

/** Kind of file (`plan`, `part`, `base`, `segments` …) -> the schema of its root, in the schema's order. */
export const rootSchemas: ReadonlyMap<string, FlatSchema> = new Map(
  (planSchema.oneOf ?? []).map((branch) => {
    const root = flat(branch);
    return [String(root.properties?.kind?.const), root];
  }),
);

/** Top-level key -> the schema of its value; a key means the same in every kind of file. */
export const sectionSchemas: ReadonlyMap<string, FlatSchema> = new Map(
  [...rootSchemas.values()].flatMap((root) =>
    Object.entries(root.properties ?? {}).map(([key, part]): [string, FlatSchema] => [key, flat(withoutConst(part))]),
  ),
);

/** The constant tells the roots apart; the section `kind` itself takes any of them. */
function withoutConst(part: PlanSchema): PlanSchema {
  return part.$ref === undefined || part.const === undefined ? part : definition(part.$ref);
}

/** The schema one step further in: an item of a list, the value of a known key, or any value of a map. */
export function stepInto(part: FlatSchema, step: string | number): FlatSchema | undefined {
  if (typeof step === 'number' && part.items) return flat(part.items);
  const key = String(step);
  const known = part.properties && Object.hasOwn(part.properties, key) ? part.properties[key] : undefined;
  if (known) return flat(known);
  const free = part.additionalProperties;
  return typeof free === 'object' && !key.startsWith('x-') ? flat(free) : undefined;
}

/** The JSON types that a schema takes. */
export function typesOf(part: FlatSchema): readonly string[] {
  return typeof part.type === 'string' ? [part.type] : (part.type ?? []);
}
