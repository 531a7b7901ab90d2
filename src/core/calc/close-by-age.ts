import type { Rate } from '../model/values';
import { sum } from '../units';

/**
 * F10: deals that close in an interval, from what was created in it and in those before.
 *
 * @param created - opportunities by age in intervals, the current one first
 * @param closeRates - share of a cohort that closes at each age, same order
 * @returns unrounded deals
 * @source Plan format, section 7; TV-16
 */
export function closedByAge(created: readonly number[], closeRates: readonly Rate[]): number {
  return sum(created.map((count, age) => count * (closeRates[age] ?? 0)));
}
