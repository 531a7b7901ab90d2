import type { Calendar } from '../../model/plan';
import type { Duration } from '../../model/values';

/**
 * How many hours a promise lasts on its clock, so that `10h` and `1d` can be compared: a business day has as many hours
 * as the calendar's opening hours, a week as many days as it has business days.
 *
 * @param clock - `calendar` when absent
 * @returns hours, unrounded; `undefined` on a business clock without a calendar, where days have no length
 * @source Plan format, F24
 */
export function hoursOnClock(
  duration: Duration,
  clock: 'business' | 'calendar' | undefined,
  calendar: Calendar | undefined,
): number | undefined {
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  const short = hours + minutes / 60 + seconds / 3600;
  if (clock !== 'business') return duration.totalDays * 24;
  if (years + months + weeks + days === 0) return short;
  const daysAWeek = calendar?.businessDays.length ?? 0;
  if (!calendar || daysAWeek === 0) return undefined;
  const hoursADay = calendar.hours ? timeOf(calendar.hours.to) - timeOf(calendar.hours.from) : 24;
  if (hoursADay <= 0) return undefined;
  const businessDays = days + (weeks + (years * 365 + months * 30) / 7) * daysAWeek;
  return businessDays * hoursADay + short;
}

function timeOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours + minutes / 60;
}
