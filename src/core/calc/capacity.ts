import type { Duration, IsoDate, Money, Period, Rate } from '../model/values';
import { addMonths, dayNumber, daysBetween, plusDuration, sum } from '../units';

/** People who join, and how fast they reach full output. */
export interface Joining {
  readonly start: IsoDate;
  readonly count: number;
  /** Time to full output; none when absent. */
  readonly ramp?: Duration | undefined;
  /** Output during the ramp, 0..1; 0.5 when absent. */
  readonly rampFactor?: Rate | undefined;
  /** Output month by month since the start, full after that; stands in place of `ramp`. */
  readonly rampSteps?: readonly Rate[];
}

/** A group of people who sell or follow up. */
export interface Staff {
  readonly headcount: number;
  readonly hires?: readonly Joining[];
  /** Output of those already there, month by month since the plan's start, full after that. */
  readonly rampSteps?: readonly Rate[];
}

/**
 * F20: people counted in full output over a stretch of the plan: those there, and each hire for the days since the start,
 * ramp days at their factor. Ramp counts up to the end of the stretch.
 *
 * @param within - the plan's period, or a part of it such as a month
 * @param planStart - from when `rampSteps` of those already there count; the stretch's own start when absent
 * @returns full persons, unrounded
 * @source Plan format, section 7 and rulings 10.1.5, 10.2.17; TV-26, TV-27
 */
export function rampedHeadcount(staff: Staff, within: Period, planStart: IsoDate = within.start): number {
  const days = daysBetween(within.start, within.end);
  if (days === 0) return 0;
  const there = staff.headcount * outputDays({ start: planStart, count: 1, rampSteps: staff.rampSteps ?? [] }, within);
  const joined = (staff.hires ?? []).map((hire) => hire.count * outputDays(hire, within));
  return sum([there, ...joined]) / days;
}

/**
 * F20: what a group can sell in the period.
 *
 * @param rampedPersons - from `rampedHeadcount`
 * @param quota - of one person for the whole period, major units
 * @param attainment - share of quota that is really reached; 1 when absent
 * @source Plan format, section 7; TV-26, TV-27
 */
export function salesCapacity(rampedPersons: number, quota: Money, attainment: Rate = 1): Money {
  return rampedPersons * quota * attainment;
}

/**
 * F21: how far the quotas handed out pass the target.
 *
 * @returns share, 0.258 is 25.8 % more; `undefined` without a target
 * @source Plan format, section 7; TV-28
 */
export function overAssignment(quotas: readonly Money[], target: Money): number | undefined {
  return target > 0 ? quotas.reduce((total, quota) => total + quota, 0) / target - 1 : undefined;
}

/** Days of full output that one person brings within a stretch. */
function outputDays(joining: Joining, within: Period): number {
  const end = dayNumber(within.end) + 1;
  const begin = dayNumber(within.start);
  const start = dayNumber(joining.start);
  const between = (from: number, to: number) => Math.max(0, Math.min(to, end) - Math.max(from, begin));
  const steps = joining.rampSteps ?? [];
  if (steps.length > 0) {
    const month = (i: number) => dayNumber(addMonths(joining.start, i));
    const ramping = steps.reduce((total, step, i) => total + step * between(month(i), month(i + 1)), 0);
    return ramping + between(month(steps.length), end);
  }
  const rampEnd = joining.ramp ? dayNumber(plusDuration(joining.start, joining.ramp)) : start;
  return between(start, end) - between(start, rampEnd) * (1 - (joining.rampFactor ?? 0.5));
}
