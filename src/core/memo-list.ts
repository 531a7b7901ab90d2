import { memo, sameItems } from './memo';

/**
 * A function over the items of a list that remembers what it made of each. A list that differs from an earlier one in
 * a few items costs only these: the earlier list is found by its first or its last item, and what stands where it
 * stood is taken over without being looked at.
 *
 * @param ofItem - result for one item; `rest` says what else it depends on, compared by identity
 * @returns one result an item, in order; the same array for the same list and rest
 */
export function memoList<T, D extends readonly unknown[], R>(
  ofItem: (item: T, index: number, ...rest: D) => R,
): (items: readonly T[], ...rest: D) => readonly R[] {
  return rememberingLists<T, D, readonly R[]>((items, rest, changed, before) => {
    const results = before ? before.slice(0, items.length) : [];
    for (const i of changed) results[i] = ofItem(items[i] as T, i, ...rest);
    return results;
  });
}

/**
 * The same for a function that finds nothing in most items: it keeps only what was found, and gives it as one list.
 */
export function memoFlat<T, D extends readonly unknown[], R>(
  ofItem: (item: T, index: number, ...rest: D) => readonly R[],
): (items: readonly T[], ...rest: D) => readonly R[] {
  const found = rememberingLists<T, D, Found<R>>((items, rest, changed, before) => {
    const byIndex = new Map<number, readonly R[]>();
    for (const [i, results] of before?.byIndex ?? []) if (i < items.length) byIndex.set(i, results);
    for (const i of changed) {
      const results = ofItem(items[i] as T, i, ...rest);
      if (results.length > 0) byIndex.set(i, results);
      else byIndex.delete(i);
    }
    const all = [...byIndex].sort(([a], [b]) => a - b).flatMap(([, results]) => results);
    return { byIndex, all };
  });
  return (items, ...rest) => found(items, ...rest).all;
}

interface Found<R> {
  readonly byIndex: ReadonlyMap<number, readonly R[]>;
  readonly all: readonly R[];
}

interface Made<T, R> {
  readonly items: readonly T[];
  readonly rest: readonly unknown[];
  readonly result: R;
}

function rememberingLists<T, D extends readonly unknown[], R>(
  compute: (items: readonly T[], rest: D, changed: readonly number[], before: R | undefined) => R,
): (items: readonly T[], ...rest: D) => R {
  const byEnd = new WeakMap<object, Made<T, R>>();
  const earlier = (end: T | undefined, rest: D): Made<T, R> | undefined => {
    const made = isObject(end) ? byEnd.get(end) : undefined;
    return made && sameItems(made.rest, rest) ? made : undefined;
  };
  return memo((items: readonly T[], ...rest: D): R => {
    const before = earlier(items[0], rest) ?? earlier(items[items.length - 1], rest);
    const result = compute(items, rest, changedItems(items, before?.items ?? none), before?.result);
    const made = { items, rest, result };
    for (const end of [items[0], items[items.length - 1]]) if (isObject(end)) byEnd.set(end, made);
    return result;
  });
}

const none: readonly never[] = Object.freeze([]);

/** Positions at which a list holds another item than an earlier one; found once for all who ask. */
const changedItems = memo((items: readonly unknown[], before: readonly unknown[]): readonly number[] => {
  const changed: number[] = [];
  for (let i = 0; i < items.length; i++) {
    if (i >= before.length || !Object.is(items[i], before[i])) changed.push(i);
  }
  return changed;
});

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
