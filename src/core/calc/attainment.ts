import type { Money, Rate } from '../model/values';

/**
 * F25: promises kept in time. Show it rounded, compare it unrounded: 1 799 of 2 000 shows as 90.0 % and misses 90 %.
 *
 * @returns share; `undefined` when nothing was due
 * @source Plan format, sections 6.2 and 7; TV-48, TV-49
 */
export function slaAttainment(met: number, due: number): Rate | undefined {
  return due > 0 ? met / due : undefined;
}

/**
 * F29: what was closed of a quota.
 *
 * @returns share, may pass 1; `undefined` without a quota
 * @source Plan format, section 7; TV-47
 */
export function quotaAttainment(closed: Money, quota: Money): Rate | undefined {
  return quota > 0 ? closed / quota : undefined;
}
