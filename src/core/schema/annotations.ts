import { type FlatSchema, flat, sectionSchemas } from './plan-schema';

/** A field of a section that holds an id, or may hold one. */
export interface Annotation {
  /** Steps from the section's value; `*` stands for any list position or any key of a map. */
  readonly path: readonly string[];
  /** Whether the key itself is the id, or its value. */
  readonly on: 'key' | 'value';
  readonly defines?: string;
  readonly refers?: readonly string[];
  readonly mayRefer?: readonly string[];
}

/** Every field of a section that defines or names an id; empty for sections without ids. */
export function annotationsFor(section: string): readonly Annotation[] {
  const part = sectionSchemas.get(section);
  return part ? [...below(part, [])] : [];
}

/** Every kind of entry that has ids, as `x-defines` names them: `segment`, `role`, `line` … */
export function definedKinds(): ReadonlySet<string> {
  kinds ??= new Set(
    [...sectionSchemas.keys()].flatMap((section) => annotationsFor(section).flatMap(({ defines }) => defines ?? [])),
  );
  return kinds;
}

let kinds: ReadonlySet<string> | undefined;

function* below(part: FlatSchema, path: readonly string[]): Generator<Annotation> {
  const defines = part['x-defines'];
  const refers = part['x-refers'];
  const mayRefer = part['x-may-refer'];
  if (defines !== undefined) yield { path, on: 'value', defines };
  if (refers !== undefined) yield { path, on: 'value', refers: [refers].flat() };
  if (mayRefer) yield { path, on: 'value', mayRefer };
  if (part.items) yield* below(flat(part.items), [...path, '*']);
  for (const [key, sub] of Object.entries(part.properties ?? {})) yield* below(flat(sub), [...path, key]);
  if (typeof part.additionalProperties !== 'object') return;
  const names = part.propertyNames && flat(part.propertyNames)['x-refers'];
  if (names !== undefined) yield { path: [...path, '*'], on: 'key', refers: [names].flat() };
  yield* below(flat(part.additionalProperties), [...path, '*']);
}
