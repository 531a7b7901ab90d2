/**
 * The correctly rounded sum: the same for every order of the values, which a plain loop over doubles is not.
 *
 * @param values - finite numbers; 0 for none
 * @source J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997): non-overlapping partial sums
 */
export function sum(values: Iterable<number>): number {
  const partials: number[] = [];
  for (const value of values) {
    let rest = value;
    let kept = 0;
    for (let i = 0; i < partials.length; i++) {
      const partial = partials[i] ?? 0;
      const high = rest + partial;
      const low = Math.abs(rest) < Math.abs(partial) ? rest - (high - partial) : partial - (high - rest);
      if (low !== 0) partials[kept++] = low;
      rest = high;
    }
    partials[kept] = rest;
    partials.length = kept + 1;
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
