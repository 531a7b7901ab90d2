/**
 * A function that remembers its results by the identity of its arguments: by the first (held weakly, so a result lives
 * no longer than what it was made from) and then by all the others. Each first argument keeps its latest few results,
 * so that two plans that share a file do not push each other out.
 *
 * @param keep - how many results each first argument keeps, >= 1
 */
export function memo<K extends object, D extends readonly unknown[], R>(
  compute: (key: K, ...rest: D) => R,
  keep = 2,
): (key: K, ...rest: D) => R {
  const known = new WeakMap<K, { readonly rest: D; readonly result: R }[]>();
  return (key, ...rest) => {
    const entries = known.get(key);
    if (entries) for (const entry of entries) if (sameItems(entry.rest, rest)) return entry.result;
    const result = compute(key, ...rest);
    if (!entries) known.set(key, [{ rest, result }]);
    else {
      entries.unshift({ rest, result });
      if (entries.length > keep) entries.pop();
    }
    return result;
  };
}

/** Whether two lists hold the same things, by identity. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
