import type { Duration, IsoDate, Period } from '../model/values';
import { addDays, addMonths, dayNumber, daysBetween } from './date';

/** Days of an average month, where a month is only a measure. */
export const daysPerMonth = 365 / 12;

/**
 * Months in a period: whole calendar months from its start, and the days that remain as a share of 365/12.
 *
 * @source Plan format, rulings 10.2.12 and 10.2.28
 */
export function monthsIn(period: Period): number {
  const after = addDays(period.end, 1);
  const apart = monthCount(after) - monthCount(period.start);
  const whole = Math.max(0, addMonths(period.start, apart) <= after ? apart : apart - 1);
  return whole + (dayNumber(after) - dayNumber(addMonths(period.start, whole))) / daysPerMonth;
}

function monthCount(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** Length of a duration in months: years and months by the calendar, the rest in months of 365/12 days. */
export function inMonths(duration: Duration): number {
  const calendar = duration.years * 12 + duration.months;
  return calendar + (duration.totalDays - duration.years * 365 - duration.months * 30) / daysPerMonth;
}

/**
 * How many times `per` fits into a period: a year holds 12 `1mo`, 4 `3mo` and 365/7 `1w`.
 *
 * @returns unrounded, > 0; `undefined` when `per` is no time at all
 * @source Plan format, rulings 10.2.12 and 10.2.28; TV-38
 */
export function timesIn(period: Period, per: Duration): number | undefined {
  const length = inMonths(per);
  if (length <= 0) return undefined;
  const byCalendar = per.months > 0 || per.years > 0;
  return (byCalendar ? monthsIn(period) : daysBetween(period.start, period.end) / daysPerMonth) / length;
}
