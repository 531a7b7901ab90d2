import type { Computed } from './figures';

/** A number that could be derived; one that is not finite becomes "not computable" with `otherwise` as its reason. */
export function known(value: number, formula: string, otherwise = 'the numbers give no finite result'): Computed {
  return Number.isFinite(value) ? { value, formula } : { value: null, formula, reason: otherwise };
}

/** A number that cannot be derived, and why, in a short plain clause: "mid-market has no assumptions". */
export function unknown(formula: string, reason: string): Computed {
  return { value: null, formula, reason };
}

/** A number made from others; the first of them that is not known gives its reason. */
export function from(
  formula: string,
  inputs: readonly Computed[],
  make: (...values: readonly number[]) => number,
  otherwise?: string,
): Computed {
  const values: number[] = [];
  for (const input of inputs) {
    if (input.value === null) return unknown(formula, input.reason);
    values.push(input.value);
  }
  return known(make(...values), formula, otherwise);
}

/** The value under a key that the map itself holds; ids such as `constructor` find nothing by accident. */
export function own<T>(map: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
