import type { Interval, IsoDate, Period } from '../model/values';
import { addDays, addMonths, isDate } from './date';

/** How a company counts its years; calendar years when absent. A plan's head is one. */
export interface FiscalYear {
  /** `--MM-DD`, the day on which a fiscal year begins. */
  readonly fiscalYearStart?: string | undefined;
  /** Whether a year is called after the year in which it starts or ends; `end` when absent. */
  readonly fiscalYearNamedBy?: 'start' | 'end' | undefined;
}

/** One piece of a period, called as the plan would write it: `2027-Q1`. */
export interface IntervalPart extends Period {
  readonly key: string;
}

/**
 * A period as a plan writes it: `{ start, end }`, or a shorthand: year `2027`, half `2027-H1`, quarter `2027-Q1`
 * (of the fiscal year), month `2027-03` (always the calendar's).
 *
 * @returns both ends inclusive; `undefined` for anything else, an end before its start included
 * @source Plan format, section 2 and ruling 10.2.2
 */
export function parsePeriod(value: unknown, year: FiscalYear = {}): Period | undefined {
  if (typeof value === 'object' && value !== null && 'start' in value && 'end' in value) {
    const { start, end } = value;
    return isDate(start) && isDate(end) && start <= end ? { start, end } : undefined;
  }
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const [, named, , part = ''] = /^(\d{4})(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (named === undefined) return undefined;
  if (/^\d/.test(part)) return monthOf(`${named}-${part}`);
  const count = part === '' ? 12 : part.startsWith('H') ? 6 : 3;
  return partOfYear(Number(named), part === '' ? 0 : Number(part.slice(1)) - 1, count, year);
}

/**
 * A period cut along the company's months, quarters, halves or years, in order, each with the key that `by_interval`
 * uses. The first and last are as short as the period makes them.
 *
 * @source Plan format, ruling 10.2.6
 */
export function intervalsOf(period: Period, interval: Interval, year: FiscalYear = {}): readonly IntervalPart[] {
  const parts: IntervalPart[] = [];
  for (let at = period.start; at <= period.end; ) {
    const whole = intervalAt(at, interval, year);
    if (whole.end >= period.end) return [...parts, { key: whole.key, start: at, end: period.end }];
    parts.push({ key: whole.key, start: at, end: whole.end });
    at = addDays(whole.end, 1);
  }
  return parts;
}

const spans: Readonly<Record<Exclude<Interval, 'month'>, { readonly count: number; readonly letter: string }>> = {
  quarter: { count: 3, letter: 'Q' },
  half: { count: 6, letter: 'H' },
  year: { count: 12, letter: '' },
};

/** The whole interval in which a date lies. */
function intervalAt(date: IsoDate, interval: Interval, year: FiscalYear): IntervalPart {
  if (interval === 'month') return { key: date.slice(0, 7), ...monthOf(date.slice(0, 7)) };
  const { count, letter } = spans[interval];
  // A fiscal year's name is at most one away from the date's own year.
  const near = Number(date.slice(0, 4));
  const named = [near + 1, near, near - 1].find((name) => yearStart(name, year) <= date) ?? near;
  let index = 12 / count - 1;
  while (index > 0 && partOfYear(named, index, count, year).start > date) index -= 1;
  return { key: letter ? `${named}-${letter}${index + 1}` : String(named), ...partOfYear(named, index, count, year) };
}

/** The calendar month `2027-03`. */
function monthOf(month: string): Period {
  return { start: `${month}-01`, end: addDays(addMonths(`${month}-01`, 1), -1) };
}

/** The stretch of `count` months number `index` (from 0) of a year; the last one ends where the next year begins. */
function partOfYear(name: number, index: number, count: number, year: FiscalYear): Period {
  const start = yearStart(name, year);
  const last = (index + 1) * count >= 12;
  const next = last ? yearStart(name + 1, year) : addMonths(start, (index + 1) * count);
  return { start: addMonths(start, index * count), end: addDays(next, -1) };
}

/** First day of the year that is called `name`. */
function yearStart(name: number, { fiscalYearStart = '--01-01', fiscalYearNamedBy = 'end' }: FiscalYear): IsoDate {
  const [, month = '01', day = '01'] = /^--(\d{2})-(\d{2})$/.exec(fiscalYearStart) ?? [];
  const starts = fiscalYearNamedBy === 'end' && month !== '01' ? name - 1 : name;
  const start = `${String(starts).padStart(4, '0')}-${month}-${day}`;
  // 29 February begins on the 28th in other years; anything that is no day falls back to the calendar's year.
  if (isDate(start)) return start;
  const leap = `${String(starts).padStart(4, '0')}-02-28`;
  return month === '02' && day === '29' ? leap : `${String(name).padStart(4, '0')}-01-01`;
}
