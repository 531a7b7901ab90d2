import type { IsoDate, Period } from '../model/values';
import { knownLocale } from './number-format';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** What a written date leaves out or follows. */
export interface DateFormat {
  /** BCP 47; its own order and names through `Intl`. Absent: `29 Sep 2027`. */
  readonly locale?: string | undefined;
  /** `29 Sep`, where the year is said once nearby. */
  readonly withoutYear?: boolean;
}

/** A date for a reader: `29 Sep 2027`; the text itself when it is no date. */
export function formatDate(date: IsoDate, { locale, withoutYear = false }: DateFormat = {}): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = monthNames[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  if (locale === undefined) return `${Number(day)} ${name}${withoutYear ? '' : ` ${year}`}`;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
  if (!withoutYear) options.year = 'numeric';
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Intl.DateTimeFormat(knownLocale(locale), options).format(moment);
}

/** A period for a reader, the year said once where both ends share it: `1 Jan – 31 Dec 2027`. */
export function formatPeriod({ start, end }: Period, { locale }: DateFormat = {}): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${formatDate(start, { locale, withoutYear: sameYear })} – ${formatDate(end, { locale })}`;
}
