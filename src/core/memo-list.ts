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
  const byEnd = new WeakMap<object, Made<T, R>>();
  const earlier = (end: T | undefined, rest: D): Made<T, R> | undefined => {
    const made = isObject(end) ? byEnd.get(end) : undefined;
    return made && sameItems(made.rest, rest) ? made : undefined;
  };
  return memo((items: readonly T[], ...rest: D): readonly R[] => {
    const before = earlier(items[0], rest) ?? earlier(items[items.length - 1], rest);
    const results: R[] = [];
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as T;
      const kept = before !== undefined && i < before.items.length && Object.is(before.items[i], item);
      results.push(kept ? (before.results[i] as R) : ofItem(item, i, ...rest));
    }
    const made: Made<T, R> = { items, rest, results };
    for (const end of [items[0], items[items.length - 1]]) if (isObject(end)) byEnd.set(end, made);
    return results;
  });
}

interface Made<T, R> {
  readonly items: readonly T[];
  readonly rest: readonly unknown[];
  readonly results: readonly R[];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
