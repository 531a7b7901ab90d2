/**
 * The candidate that a writer most likely meant: the fewest letters away, at most three and at most a third of the
 * longer word; upper and lower case are one. A word that begins exactly one candidate means that one.
 *
 * @returns `undefined` when nothing is near; of equally near ones the first
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  const begun: string[] = [];
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (wanted.length >= 3 && lower.startsWith(wanted)) begun.push(candidate);
    const limit = Math.min(3, Math.max(1, Math.floor(Math.max(wanted.length, lower.length) / 3)));
    if (Math.abs(wanted.length - lower.length) > limit) continue;
    const distance = lettersApart(wanted, lower);
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance };
  }
  return best?.candidate ?? (begun.length === 1 ? begun[0] : undefined);
}

/** Letters to add, drop, change or swap with a neighbour to turn one word into the other (Damerau-Levenshtein). */
export function lettersApart(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
