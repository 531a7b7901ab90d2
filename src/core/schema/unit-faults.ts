import type { Plain } from '../edit';
import { dateOfText } from './date-text';
import { durationOfText } from './duration-text';
import { kebabCase } from './kebab-case';
import { numberOfText } from './number-text';
import type { FlatSchema } from './plan-schema';
import type { ShapeCode } from './shape-problem';

/** What a unit says about a scalar that is not one of its own. */
export interface UnitFault {
  /** Stands after the field's name; `is <value>.` when absent. */
  readonly say?: string;
  /** What to write. */
  readonly advice: string;
  readonly code?: ShapeCode;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly fix?: { readonly title: string; readonly value: Plain; readonly safe: boolean };
}

type Judge = (value: unknown, part: FlatSchema) => UnitFault | undefined;

/** By unit (`x-unit`): what is wrong with a scalar of that unit. Units that are not listed have no words of their own. */
export const unitFaults: Readonly<Record<string, Judge>> = {
  rate: (value) => rate(value),
  ratio: () => ({ advice: 'Write how many times, such as 3.2 or "3:1".' }),
  measure: (value) => measure(value),
  duration: (value) => duration(value),
  date: (value) => date(value),
  time: () => ({ advice: 'Write hours and minutes in quotes, "09:00".' }),
  period: (value, part) => period(value, part),
  currency: (value) => currency(value),
  money: (value) => money(value),
  version: (value) => version(value),
  id: (value) => id(value),
  reference: (value) => (typeof value === 'string' ? undefined : { advice: 'Write the id of an entry.' }),
  semver: (value) => semver(value),
  country: () => ({ advice: 'Write the ISO code of two large letters, such as DE or US.' }),
  rule: () => ({ advice: 'Write the code of a rule, such as HND-002.' }),
  'month-day': () => ({ advice: 'Write --month-day: --04-01 for April 1.' }),
  locale: () => ({ advice: 'Write a language, with a country if you like: en, de-AT.' }),
  timezone: () => ({ advice: 'Write the name of the IANA list, such as Europe/Vienna.' }),
  path: () => ({ advice: 'Write the path of a file, such as ./base.gtm.yaml.' }),
};

function rate(value: unknown): UnitFault {
  const [, digits, sign = ''] = /^(.*?) *(%|per ?cent|pct)?$/i.exec(String(value).trim()) ?? [];
  const number = typeof value === 'number' ? value : numberOfText(digits ?? '');
  if (number === undefined) return { advice: 'Write a rate such as 25% or 0.25.' };
  if (number < 0 || number > 100) return { advice: 'A rate is between 0% and 100%.' };
  if (number <= 1 && sign === '') return { advice: `Write ${number}.`, fix: write(number) };
  const why = sign === '' ? 'A rate is between 0 and 1, or in percent: ' : 'Write ';
  // Between 1 and 2 a growth factor may be meant.
  return { advice: `${why}${number}%.`, fix: write(`${number}%`, sign !== '' || number >= 2) };
}

/** A number in quotes has words of its own. */
function measure(value: unknown): UnitFault | undefined {
  if (typeof value === 'string' && numberOfText(value) !== undefined) return undefined;
  return { advice: 'Write a number, or a rate (25%), a ratio ("3:1") or a duration (4h).' };
}

function duration(value: unknown): UnitFault {
  const meant = typeof value === 'string' ? durationOfText(value) : undefined;
  if (meant !== undefined) return { advice: `Write ${meant}.`, fix: write(meant) };
  if (typeof value === 'number')
    return { say: `is ${value} without a unit.`, advice: `Write ${value}h, ${value}d, ${value}w or ${value}mo.` };
  return { advice: 'Write a number and a unit: 30m (minutes), 4h, 2d, 3w, 6mo (months), 1y.' };
}

function date(value: unknown): UnitFault {
  const meant = typeof value === 'string' ? dateOfText(value) : undefined;
  if (meant) return { advice: `Write year-month-day: ${meant.date}.`, fix: write(meant.date, meant.sure) };
  return { advice: 'Write year-month-day, such as 2027-01-31.' };
}

function period(value: unknown, part: FlatSchema): UnitFault {
  const quarter = typeof value === 'string' ? /^(\d{4})[ /-]?([qh])([1-4])$/i.exec(value.trim()) : null;
  const [, year, letter = '', number] = quarter ?? [];
  const meant = year === undefined ? undefined : `${year}-${letter.toUpperCase()}${number}`;
  const short = '2027, 2027-H1, 2027-Q1 or 2027-03';
  const advice = part.properties ? `Write { start, end }, or in short ${short}.` : `Write ${short}.`;
  if (meant === undefined || meant === value || (letter.toUpperCase() === 'H' && Number(number) > 2)) return { advice };
  return { advice: `Write ${meant}.`, fix: write(meant) };
}

function currency(value: unknown): UnitFault {
  const upper = typeof value === 'string' ? value.toUpperCase() : '';
  if (upper !== value && /^[A-Z]{3}$/.test(upper)) return { advice: `Write ${upper}.`, fix: write(upper) };
  return { advice: 'Write its ISO code of three letters, such as EUR or USD.' };
}

function money(value: unknown): UnitFault | undefined {
  if (typeof value === 'number') return { advice: 'Write 0 or more: amounts have no sign here.' };
  const text = typeof value === 'string' ? value.trim() : '';
  const [, before, digits, after] = /^([A-Z]{3})? ?([\d.,'_]*\d) ?([A-Z]{3})?$/.exec(text) ?? [];
  const amount = digits === undefined ? undefined : numberOfText(digits);
  const code = before ?? after;
  if (amount !== undefined && code !== undefined) {
    const title = `Write { amount: ${amount}, currency: ${code} }`;
    return {
      advice: `${title}, or the number alone in the plan's currency.`,
      fix: { title, value: { amount, currency: code }, safe: false },
    };
  }
  if (amount !== undefined) return undefined;
  return { advice: "Write the bare number in the plan's currency, or { amount, currency }." };
}

function version(value: unknown): UnitFault {
  if (value === '1') return { say: 'is the text `1`.', advice: 'Write 1 without quotes.', fix: write(1) };
  return { advice: 'This version of the format is not known here. Write 1, or update the tool that reads the plan.' };
}

function id(value: unknown): UnitFault {
  if (typeof value !== 'string')
    return { code: 'STR-002', advice: 'Write small letters, digits and hyphens, beginning with a letter.' };
  if (value.length > 63) return { say: `has ${value.length} characters.`, advice: 'Use at most 63.' };
  const kebab = kebabCase(value);
  const advice = 'Use small letters, digits and single hyphens, beginning with a letter';
  if (kebab === undefined) return { advice: `${advice}.` };
  return { advice: `${advice}: ${kebab}.`, args: { near: kebab }, fix: write(kebab, false) };
}

function semver(value: unknown): UnitFault {
  const [, major, minor] = /^(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  const meant = major === undefined ? '1.0.0' : `${major}.${minor ?? 0}.0`;
  return {
    advice: `Write three numbers with dots, such as ${meant}.`,
    ...(major === undefined ? {} : { fix: write(meant, false) }),
  };
}

function write(value: string | number, safe = true): UnitFault['fix'] {
  return { title: `Write ${value}`, value, safe };
}
