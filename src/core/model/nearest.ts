/**
 * The candidate that a reader most likely meant by `word`: the fewest letters apart, and not more than a third of the
 * longer word; or the only one that begins with it (`ops-dir` for `ops-director`).
 *
 * @param most - letters that may differ at most, whatever the length
 * @returns `undefined` when nothing is near, and for a candidate that equals the word
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const longer: string[] = [];
  for (const candidate of candidates) {
    if (candidate === word) return undefined;
    if (word.length >= 3 && candidate.startsWith(word)) longer.push(candidate);
    const allowed = Math.min(
      most,
      Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
      bestDistance - 1,
    );
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = lettersApart(word, candidate);
    if (distance <= allowed) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? (longer.length === 1 ? longer[0] : undefined);
}

/** Letters to add, drop, change or exchange with their neighbour so that one word becomes the other. */
export function lettersApart(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
