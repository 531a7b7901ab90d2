import type { Duration, IsoDate } from '../model/values';
import { roundHalfUp } from './round';

/** Whether a value is the text of a day that exists: `2027-02-28`, not `2027-02-30`. */
export function isDate(value: unknown): value is IsoDate {
  const parts = typeof value === 'string' ? split(value) : undefined;
  if (!parts) return false;
  const [year, month, day] = parts;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01 in the Gregorian calendar, for counting and comparing; NaN when it is not a date. */
export function dayNumber(date: IsoDate): number {
  const parts = split(date);
  return parts ? daysFromCivil(...parts) : Number.NaN;
}

/** The date of a day number. */
export function dateOfDay(day: number): IsoDate {
  // The inverse of `daysFromCivil`: eras of 400 years, years that begin in March.
  const shifted = Math.floor(day) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return text(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  );
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day of the month `months` later (earlier when negative); the month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = split(date) ?? [1970, 1, 1];
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return text(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The earlier of two dates; their text orders like the days themselves. */
export function earliestOf(date: IsoDate, other: IsoDate): IsoDate {
  if (other < date) return other;
  return date;
}

/** The later of two dates. */
export function latestOf(date: IsoDate, other: IsoDate): IsoDate {
  if (other > date) return other;
  return date;
}

/** Days from `start` to `end`, both counted; 0 when `end` lies before `start`. */
export function daysBetween(start: IsoDate, end: IsoDate): number {
  return Math.max(0, dayNumber(end) - dayNumber(start) + 1);
}

/**
 * The date that lies one or several durations before another, by the calendar: whole months first (the last day of a
 * shorter month), then days. Fractions of a month count 30 days; hours and less round to whole days, half up.
 *
 * @source Plan format, section 6.4
 */
export function minusDuration(date: IsoDate, ...durations: readonly Duration[]): IsoDate {
  return moved(date, durations, -1);
}

/** The date one or several durations later, counted like `minusDuration`. */
export function plusDuration(date: IsoDate, ...durations: readonly Duration[]): IsoDate {
  return moved(date, durations, 1);
}

function moved(date: IsoDate, durations: readonly Duration[], sign: 1 | -1): IsoDate {
  let months = 0;
  let days = 0;
  for (const d of durations) {
    months += d.years * 12 + d.months;
    days += d.weeks * 7 + d.days + (d.hours * 3600 + d.minutes * 60 + d.seconds) / 86400;
  }
  const whole = Math.floor(months + 1e-9);
  const rest = roundHalfUp(days + Math.max(0, months - whole) * 30, 0);
  return addDays(addMonths(date, sign * whole), sign * rest);
}

/** Read digit by digit, since every day of every campaign comes through here. */
function split(date: string): [number, number, number] | undefined {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return undefined;
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  return year < 0 || month < 0 || day < 0 ? undefined : [year, month, day];
}

/** The number in a stretch of a text; -1 when it is not all digits. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Dates stay within the four digits of a year, so that they compare as text. */
function text(year: number, month: number, day: number): IsoDate {
  if (!(year >= 0)) return '0000-01-01';
  if (year > 9999) return '9999-12-31';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
