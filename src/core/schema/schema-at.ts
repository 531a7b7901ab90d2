import type { Path } from '../address';
import { type FlatSchema, flat, type PlanSchema, rootSchemas, sectionSchemas, stepInto, typesOf } from './plan-schema';

/** A fixed word and what it means. */
export interface Word {
  readonly value: string;
  readonly description: string;
}

/** A key that may stand in a map. */
export interface SchemaKey {
  readonly key: string;
  readonly description: string;
  /** Without it the file is not valid. */
  readonly required: boolean;
  /** Rules ask for it once the plan is under review. */
  readonly expected: boolean;
}

/** What the schema says about a value (or, from `keySchemaAt`, about the keys of a map). Absent is `undefined` or empty. */
export interface SchemaNode {
  /** Name of the thing, in one word: `Handoff`. */
  readonly title?: string;
  /** One or two sentences for a marketer. */
  readonly description: string;
  /** JSON types that it takes: `string`, `number`, `integer`, `boolean`, `array`, `object`. */
  readonly types: readonly string[];
  /** The only words that it takes. */
  readonly enum: readonly Word[];
  /** Words that may stand in place of an id. */
  readonly words: readonly Word[];
  /** `rate`, `money`, `duration`, `date`, `period`, `count`, `id`, `reference` … */
  readonly unit?: string;
  /** Code of a finding when a value does not fit. */
  readonly code?: string;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples: readonly unknown[];
  readonly required: readonly string[];
  /** Known keys in their canonical order; empty for lists, scalars and maps with free keys. */
  readonly keys: readonly SchemaKey[];
  /** Takes keys of the writer's choice (ids, periods, names). */
  readonly map: boolean;
  /** Kind of entry whose id this is. */
  readonly defines?: string;
  /** Kinds of entry whose id is expected. */
  readonly refers: readonly string[];
  /** Kinds of entry whose id may stand here beside free text. */
  readonly mayRefer: readonly string[];
  /** Which of `mayRefer` apply, by the value of a key beside it; none for other values. */
  readonly mayReferBy?: { readonly key: string; readonly kinds: Readonly<Record<string, readonly string[]>> };
  /** May be `kind:id`. */
  readonly refersLong: boolean;
  /** A text that others may quote, such as an objection. */
  readonly names?: string;
  /** Rules ask for it once the plan is under review. */
  readonly expected: boolean;
}

/**
 * What the schema says about the node at `path` in a file of this kind.
 *
 * @param kind - the file's `kind`; anything unknown or absent counts as `plan`
 * @param path - `[]` is the whole file; list positions may be any number
 * @returns `undefined` below extension keys (`x-`) and where the format has no such key
 */
export function schemaAt(kind: string | undefined, path: Path): SchemaNode | undefined {
  const found = walk(kind, path);
  return found && nodeOf(found);
}

/** What the schema says about the keys of the map at `path`; `undefined` unless its keys are free. */
export function keySchemaAt(kind: string | undefined, path: Path): SchemaNode | undefined {
  const names = walk(kind, path)?.propertyNames;
  return names && nodeOf(flat(names));
}

/** What the schema says about an entry of the list at `path`; `undefined` where there is no list. */
export function itemSchemaAt(kind: string | undefined, path: Path): SchemaNode | undefined {
  const items = walk(kind, path)?.items;
  return items && nodeOf(flat(items));
}

/** The words that the value at `path` may be, in the schema's order; empty where it is free. */
export function enumOf(path: Path, kind = 'plan'): readonly Word[] {
  return schemaAt(kind, path)?.enum ?? [];
}

/** Top-level keys of a kind of file in canonical order. */
export function sectionOrder(kind: string | undefined): readonly string[] {
  return Object.keys(rootOf(kind)?.properties ?? {});
}

/** Known keys of the map at `path` in canonical order; empty for lists, scalars and maps with free keys. */
export function keyOrder(path: Path, kind = 'plan'): readonly string[] {
  return Object.keys(walk(kind, path)?.properties ?? {});
}

/** Every kind of file, `plan` first. */
export const fileKinds: readonly string[] = [...rootSchemas.keys()];

function rootOf(kind: string | undefined): FlatSchema | undefined {
  return rootSchemas.get(kind ?? 'plan') ?? rootSchemas.get('plan');
}

function walk(kind: string | undefined, path: Path): FlatSchema | undefined {
  const root = rootOf(kind);
  const [section, ...rest] = path;
  if (section === undefined) return root;
  if (!root?.properties || !Object.hasOwn(root.properties, section)) return undefined;
  let part = sectionSchemas.get(String(section));
  for (const step of rest) part = part && stepInto(part, step);
  return part;
}

const nodes = new WeakMap<FlatSchema, SchemaNode>();

function nodeOf(part: FlatSchema): SchemaNode {
  const known = nodes.get(part);
  if (known) return known;
  const node: SchemaNode = {
    ...(part.title === undefined ? {} : { title: part.title }),
    description: part.description ?? '',
    types: typesOf(part),
    enum: wordsOf(part.enum, part['x-enum']),
    words: wordsOf(Object.keys(part['x-words'] ?? {}), part['x-words']),
    ...(part['x-unit'] === undefined ? {} : { unit: part['x-unit'] }),
    ...(part['x-code'] === undefined ? {} : { code: part['x-code'] }),
    ...(part.const === undefined ? {} : { const: part.const }),
    ...(part.default === undefined ? {} : { default: part.default }),
    examples: part.examples ?? [],
    required: part.required ?? [],
    keys: Object.entries(part.properties ?? {}).map(([key, value]) => keyOf(key, value, part.required ?? [])),
    map: typeof part.additionalProperties === 'object',
    ...(part['x-defines'] === undefined ? {} : { defines: part['x-defines'] }),
    refers: [part['x-refers'] ?? []].flat(),
    mayRefer: part['x-may-refer'] ?? [],
    ...(part['x-may-refer-by'] === undefined ? {} : { mayReferBy: part['x-may-refer-by'] }),
    refersLong: part['x-refers-long'] ?? false,
    ...(part['x-names'] === undefined ? {} : { names: part['x-names'] }),
    expected: part['x-expected'] !== undefined,
  };
  nodes.set(part, node);
  return node;
}

function keyOf(key: string, value: PlanSchema, required: readonly string[]): SchemaKey {
  const { description, 'x-expected': expected } = flat(value);
  return { key, description: description ?? '', required: required.includes(key), expected: expected !== undefined };
}

function wordsOf(
  values: readonly string[] | undefined,
  table: Readonly<Record<string, string>> | undefined,
): readonly Word[] {
  return (values ?? []).map((value) => ({ value, description: table?.[value] ?? '' }));
}
