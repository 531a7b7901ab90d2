/**
 * The correctly rounded sum: the same for every order of the values, which a plain loop over doubles is not.
 *
 * @param values - finite numbers; 0 for none
 * @source J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997): non-overlapping partial sums
 */
export function sum(values: Iterable<number>): number {
  let partials: number[] = [];
  for (const value of values) {
    let rest = value;
    const kept: number[] = [];
    for (const partial of partials) {
      const [big, small] = Math.abs(rest) < Math.abs(partial) ? [partial, rest] : [rest, partial];
      const high = big + small;
      const low = small - (high - big);
      if (low !== 0) kept.push(low);
      rest = high;
    }
    kept.push(rest);
    partials = kept;
  }
  return roundedTotal(partials);
}

/** The partial sums added from the largest down, with a tie broken by the sign of what lies below. */
function roundedTotal(partials: readonly number[]): number {
  let i = partials.length - 1;
  let high = partials[i] ?? 0;
  let low = 0;
  while (i > 0 && low === 0) {
    i -= 1;
    const before = high;
    const next = partials[i] ?? 0;
    high = before + next;
    low = next - (high - before);
  }
  const below = partials[i - 1] ?? 0;
  if (i > 0 && ((low < 0 && below < 0) || (low > 0 && below > 0))) {
    const doubled = low * 2;
    const nudged = high + doubled;
    if (nudged - high === doubled) high = nudged;
  }
  return high;
}
