/**
 * `next`, built from the objects of `previous` wherever the two say the same, so that whoever remembers results by
 * identity sees no change where there is none. Plain data only (what JSON can say, and `undefined`).
 */
export function share<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(next)) return Array.isArray(previous) ? (shareList(previous, next) as T) : next;
  if (isRecord(next) && isRecord(previous)) return shareRecord(previous, next) as T;
  return next;
}

function shareList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let changed = previous.length !== next.length;
  let copied = false;
  const items = next.map((item, i) => {
    const kept = share(previous[i], item);
    if (!Object.is(kept, previous[i])) changed = true;
    if (!Object.is(kept, item)) copied = true;
    return kept;
  });
  return changed ? (copied ? items : next) : previous;
}

function shareRecord(
  previous: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(next);
  const before = Object.keys(previous);
  // A different order of keys is a different record: maps keep the document's order.
  let changed = keys.length !== before.length || keys.some((key, i) => key !== before[i]);
  let copied = false;
  const entries = keys.map((key): [string, unknown] => {
    const kept = share(previous[key], next[key]);
    if (!Object.is(kept, previous[key])) changed = true;
    if (!Object.is(kept, next[key])) copied = true;
    return [key, kept];
  });
  return changed ? (copied ? Object.fromEntries(entries) : next) : previous;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
