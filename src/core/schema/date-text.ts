import { isDate } from '../units/date';

/** A day that a text in another order or with other signs can only mean. */
export interface DateOfText {
  readonly date: string;
  /** The year came first, so nothing else can have been meant. */
  readonly sure: boolean;
}

/**
 * The date that a text means: `2027-3-1`, `2027/03/01`, or day, month and year with points (`1.3.2027`).
 *
 * @returns `undefined` for other texts (`3/1/2027` can be two days) and for days that do not exist
 */
export function dateOfText(text: string): DateOfText | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year !== undefined) return real(year, month, day, true);
  const [, first, second, last] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim()) ?? [];
  return last === undefined ? undefined : real(last, second, first, false);
}

function real(year: string, month = '', day = '', sure: boolean): DateOfText | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? { date, sure } : undefined;
}
