import type { Duration, IsoDate } from '../model/values';
import { minusDuration, sum } from '../units';

/**
 * F6: days from a stage to won.
 *
 * @param lags - from that stage on, each to the next stage
 * @returns days, months counted as 30 and years as 365
 * @source Plan format, section 7; TV-09, TV-10
 */
export function lagInDays(lags: readonly Duration[]): number {
  return sum(lags.map((lag) => lag.totalDays));
}

/**
 * F7: the last day on which a volume created at a stage still becomes a customer in the period. Months and years in the
 * lags go by the calendar. May lie before the plan starts: then only open pipeline can feed the period.
 *
 * @param lags - from that stage on, each to the next stage
 * @source Plan format, sections 6.4 and 7; TV-09 to TV-11
 */
export function latestProductiveDate(periodEnd: IsoDate, lags: readonly Duration[]): IsoDate {
  return minusDuration(periodEnd, ...lags);
}
