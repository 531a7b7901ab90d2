import type { Duration } from '../model/values';

type Part = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

const shortUnits: Readonly<Record<string, Part>> = {
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
  mo: 'months',
  y: 'years',
};

const short = /^(\d+(?:\.\d+)?)\s?(s|m|h|d|w|mo|y)$/;
const iso =
  /^P(?=[\dT])(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const isoOrder: readonly Part[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];

const zero: Readonly<Record<Part, number>> = {
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
};

/**
 * A length of time as a plan writes it: a number and one unit (`4h`, `1.5h`, `2d`, `3w`, `6mo`, `1y`; `m` is minutes),
 * or ISO 8601 (`PT4H`, `P3M`).
 *
 * @returns the parts as written and the whole in days (Y=365, M=30, W=7); `undefined` for anything else
 * @source Plan format, section 2 and ruling 10.2.1; TV-34
 */
export function parseDuration(value: unknown): Duration | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const parts = shortParts(text) ?? isoParts(text);
  return parts && { text, ...parts, totalDays: inDays(parts) };
}

/** A duration of the given parts, its text in the normal form; for figures that no one wrote. */
export function durationOf(parts: Partial<Record<Part, number>>): Duration {
  const all = { ...zero, ...parts };
  const duration = { text: '', ...all, totalDays: inDays(all) };
  return { ...duration, text: formatDuration(duration) };
}

/**
 * The normal form that templates and the formatter write: one number and one unit where the parts allow it without
 * turning calendar parts into days or days into hours, else ISO 8601.
 */
export function formatDuration(duration: Duration): string {
  const [only, second] = isoOrder.filter((part) => duration[part] !== 0);
  if (only === undefined) return short.test(duration.text) ? duration.text.replace(' ', '') : '0d';
  if (second === undefined) return `${duration[only]}${unitOf(only)}`;
  return shortOfTwo(duration) ?? isoText(duration);
}

/** The parts one by one with a space between number and unit: `4 h`, `1 y 6 mo`; `space` separates number and unit. */
export function spellDuration(duration: Duration, space = ' '): string {
  const parts = isoOrder.filter((part) => duration[part] !== 0);
  if (parts.length > 0) return parts.map((part) => `${duration[part]}${space}${unitOf(part)}`).join(' ');
  return formatDuration(duration).replace(/(?<=\d)(?=[a-z])/, space);
}

function shortParts(text: string): Record<Part, number> | undefined {
  const [, amount, unit = ''] = short.exec(text) ?? [];
  const part = shortUnits[unit];
  return amount === undefined || part === undefined ? undefined : { ...zero, [part]: Number(amount) };
}

function isoParts(text: string): Record<Part, number> | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const parts: Record<Part, number> = { ...zero };
  for (const [i, part] of isoOrder.entries()) parts[part] = Number(found[i + 1] ?? 0);
  return parts;
}

function inDays(parts: Readonly<Record<Part, number>>): number {
  const seconds = parts.hours * 3600 + parts.minutes * 60 + parts.seconds;
  return parts.years * 365 + parts.months * 30 + parts.weeks * 7 + parts.days + seconds / 86400;
}

function unitOf(part: Part): string {
  return Object.keys(shortUnits).find((unit) => shortUnits[unit] === part) ?? '';
}

/** Years with months, weeks with days and clock parts among themselves have one exact short form. */
function shortOfTwo(d: Duration): string | undefined {
  const used = isoOrder.filter((part) => d[part] !== 0);
  const within = (...parts: readonly Part[]) => used.every((part) => parts.includes(part));
  const whole = (amount: number, unit: string) => (Number.isInteger(amount) ? `${amount}${unit}` : undefined);
  if (within('years', 'months')) return whole(d.years * 12 + d.months, 'mo');
  if (within('weeks', 'days')) return whole(d.weeks * 7 + d.days, 'd');
  if (within('hours', 'minutes')) return whole(d.hours * 60 + d.minutes, 'm');
  if (within('hours', 'minutes', 'seconds')) return whole(d.hours * 3600 + d.minutes * 60 + d.seconds, 's');
  return undefined;
}

function isoText(d: Duration): string {
  const part = (amount: number, unit: string) => (amount === 0 ? '' : `${amount}${unit}`);
  const days = part(d.years, 'Y') + part(d.months, 'M') + part(d.weeks, 'W') + part(d.days, 'D');
  const time = part(d.hours, 'H') + part(d.minutes, 'M') + part(d.seconds, 'S');
  return `P${days}${time && `T${time}`}`;
}
