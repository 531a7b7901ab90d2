import type { Path } from '../address';
import type { Plain, PlanEdit } from '../edit';
import { cleaned, sameData } from './expected-data';
import { placeOf } from './place';
import { isRecord } from './plain-value';
import { isPlainList, isPlainMap, members } from './render';
import type { Source } from './source';

/** A list or map that is set over one of its kind changes in parts, so that comments and style of the rest stay. */
export function* primitives(source: Source, one: PlanEdit): Generator<PlanEdit> {
  if (one.op === 'append' && isMissing(source, one.at.path)) {
    yield { op: 'set', at: one.at, value: [] };
    yield one;
  } else if (one.op === 'set') yield* setParts(source, one.at.path, one.value, one);
  else yield one;
}

function isMissing(source: Source, path: Path): boolean {
  return placeOf(source.parts, path) === undefined;
}

function* setParts(
  source: Source,
  path: Path,
  value: Plain,
  one: PlanEdit & { readonly op: 'set' },
): Generator<PlanEdit> {
  const { file } = one.at;
  const old = valueAt(source.data, path);
  if (old !== undefined && sameData(old, cleaned(value))) return;
  const place = placeOf(source.parts, path);
  if (
    place?.kind === 'map' &&
    isPlainMap(value) &&
    members(value).length > 0 &&
    isRecord(old) &&
    Object.keys(old).length > 0
  ) {
    const wanted = members(value);
    // What is new comes first, so that the map is never empty in between.
    for (const [i, [key, member]] of wanted.entries()) {
      const after = wanted.slice(0, i).map(([name]) => name);
      if (Object.hasOwn(old, key))
        yield* setParts(source, [...path, key], member, { ...one, at: { file, path: [...path, key] } });
      else
        yield { op: 'set', at: { file, path: [...path, key] }, value: member, ...(after.length > 0 ? { after } : {}) };
    }
    for (const key of Object.keys(old)) {
      if (!wanted.some(([name]) => name === key)) yield { op: 'remove', at: { file, path: [...path, key] } };
    }
  } else if (place?.kind === 'seq' && isPlainList(value) && Array.isArray(old) && old.length > 0) {
    yield* listParts(source, path, value, old, one);
  } else yield { ...one, at: { file, path }, value };
}

function* listParts(
  source: Source,
  path: Path,
  value: readonly Plain[],
  old: readonly unknown[],
  one: PlanEdit & { readonly op: 'set' },
): Generator<PlanEdit> {
  const { file } = one.at;
  const shorter = Math.min(old.length, value.length);
  let front = 0;
  while (front < shorter && sameData(old[front], cleaned(value[front] ?? null))) front++;
  let back = 0;
  while (
    back < shorter - front &&
    sameData(old[old.length - 1 - back], cleaned(value[value.length - 1 - back] ?? null))
  )
    back++;
  const both = shorter - back;
  for (let i = front; i < both; i++)
    yield* setParts(source, [...path, i], value[i] ?? null, { ...one, at: { file, path: [...path, i] } });
  for (let i = both; i < value.length - back; i++)
    yield { op: 'append', at: { file, path }, value: value[i] ?? null, index: i };
  for (let i = old.length - back - 1; i >= both; i--) yield { op: 'remove', at: { file, path: [...path, i] } };
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
