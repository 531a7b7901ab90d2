import type { IsoDate, Period } from '../model/values';
import { daysBetween, earliestOf, latestOf, sum } from '../units';

/** A part of a count that falls into one interval. */
export interface IntervalCount extends Period {
  readonly count: number;
}

/** What a campaign promises, when it runs, and until when volume counts. */
export interface Promised {
  /** The whole promise, >= 0. */
  readonly count: number;
  readonly period: Period;
  /** Last day that counts (F7); everything counts when absent. */
  readonly latest?: IsoDate | undefined;
  /** Given instead of the even spread: the shape in which `count` arrives. */
  readonly byInterval?: readonly IntervalCount[];
}

/** The part of a promise that arrives in time. */
export interface EffectiveVolume {
  /** Days of the campaign, both ends counted. */
  readonly days: number;
  /** Those up to the latest productive date. */
  readonly productiveDays: number;
  /** Unrounded, 0..count. */
  readonly effective: number;
}

/**
 * F8: the part of a count that arrives early enough, spread evenly over the campaign's days. Counts by interval replace
 * the even spread: each is spread over the days that interval and campaign share (over the interval's own when they
 * share none), and together they give the shape of `count`.
 *
 * @source Plan format, section 7; TV-12 to TV-14
 */
export function effectiveVolume({ count, period, latest, byInterval = [] }: Promised): EffectiveVolume {
  const days = daysBetween(period.start, period.end);
  const productiveDays = productive(period, latest);
  const shaped = byInterval.reduce((total, part) => total + part.count, 0);
  if (shaped <= 0) return { days, productiveDays, effective: days > 0 ? (count * productiveDays) / days : 0 };
  const inTime = sum(byInterval.map((part) => part.count * productiveShare(within(part, period), latest)));
  return { days, productiveDays, effective: Math.min(count, (count * inTime) / shaped) };
}

/** What is promised over what is needed. Positive is surplus. */
export interface Gap {
  readonly value: number;
  /** Share of the need. */
  readonly rate: number;
}

/**
 * F9: supply minus need, and its share of the need.
 *
 * @param need - unrounded, > 0
 * @returns `undefined` when nothing is needed, since there is no share of nothing
 * @source Plan format, section 7; TV-15
 */
export function gap(effective: number, need: number): Gap | undefined {
  return need > 0 ? { value: effective - need, rate: (effective - need) / need } : undefined;
}

function productive(period: Period, latest: IsoDate | undefined): number {
  const end = latest === undefined ? period.end : earliestOf(period.end, latest);
  return Math.min(daysBetween(period.start, period.end), daysBetween(period.start, end));
}

function productiveShare(period: Period, latest: IsoDate | undefined): number {
  return productive(period, latest) / daysBetween(period.start, period.end);
}

function within(part: Period, period: Period): Period {
  const start = latestOf(part.start, period.start);
  const end = earliestOf(part.end, period.end);
  return start <= end ? { start, end } : part;
}
