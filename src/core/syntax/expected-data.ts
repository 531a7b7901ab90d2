import type { Path } from '../address';
import type { Plain } from '../edit';
import { isRecord, setOwn } from './plain-value';

/** `data` with the value at a path set; parents that are missing are made. Undefined when the path cannot be. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  return changed(data, path, () => ({ value }));
}

/** `data` without the entry or item at a path. */
export function withoutValue(data: unknown, path: Path): unknown {
  return changed(data, path, () => undefined);
}

/** `data` with an item added to the list at a path; a missing list is made. */
export function withItem(data: unknown, path: Path, value: unknown, index: number | undefined): unknown {
  return changed(data, path, (list) => {
    const items = Array.isArray(list) ? [...list] : [];
    items.splice(index ?? items.length, 0, value);
    return { value: items };
  });
}

/** `data` with the key at a path renamed. */
export function withKey(data: unknown, path: Path, to: string): unknown {
  const key = String(path.at(-1));
  return changed(data, path.slice(0, -1), (map) => {
    if (!isRecord(map)) return { value: map };
    const renamed: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(map)) setOwn(renamed, name === key ? to : name, member);
    return { value: renamed };
  });
}

type Step = (value: unknown) => { readonly value: unknown } | undefined;

function changed(data: unknown, path: Path, make: Step): unknown {
  return changedAt(data, path, 0, make)?.value;
}

function changedAt(data: unknown, path: Path, depth: number, make: Step): { readonly value: unknown } | undefined {
  const step = path[depth];
  if (step === undefined) return make(data);
  if (Array.isArray(data)) {
    const index = Number(step);
    const member = changedAt(data[index], path, depth + 1, make);
    const list = [...data];
    if (member) list[index] = member.value;
    else list.splice(index, 1);
    return { value: list };
  }
  const member = changedAt(
    isRecord(data) && Object.hasOwn(data, String(step)) ? data[String(step)] : undefined,
    path,
    depth + 1,
    make,
  );
  if (!isRecord(data) && typeof step === 'number') return { value: member ? [member.value] : [] };
  const map: Record<string, unknown> = {};
  if (isRecord(data)) for (const [key, value] of Object.entries(data)) setOwn(map, key, value);
  if (member) setOwn(map, String(step), member.value);
  else delete map[String(step)];
  return { value: map };
}

/** A plain value without members that are undefined. */
export function cleaned(value: Plain): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  const map: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (member !== undefined) setOwn(map, key, cleaned(member));
  return map;
}

/** Whether two plain values are the same, key order aside. Parts that are one object are not looked into. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
  );
}
