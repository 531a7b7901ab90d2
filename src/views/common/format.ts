import type { Duration, IsoDate, Money, Period, Rate } from '../../core/model/values';
import {
  ceilVolume,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRate,
  narrowSpace,
  spellDuration,
  withUnit,
} from '../../core/units';

/** The figures of the views: the core's, in the views' own hand, under the short names that sentences read well with. */
const view = { style: 'view' } as const;

/** A whole number: `3 750`. */
export function count(value: number): string {
  return formatNumber(value, { ...view, decimals: 0 });
}

/** A number with up to so many decimals: `4.14`. */
export function decimal(value: number, decimals = 2): string {
  return formatNumber(value, { ...view, decimals });
}

/** A number with so many decimals, zeros kept, for figures that are compared: `4.0`. */
export function fixed(value: number, decimals: number): string {
  return formatNumber(value, { ...view, decimals, fixed: true });
}

/** A need: whole things, rounded up. */
export function need(value: number): string {
  return count(ceilVolume(value));
}

/** A difference with its sign, whole: `+111`, `−36`. */
export function signed(value: number): string {
  return formatNumber(value, { ...view, decimals: 0, sign: true });
}

/** A rate: `80 %`, `8.69 %`. */
export function rate(value: Rate): string {
  return formatRate(value, view);
}

/** A share of something: `52.6 %`. */
export function share(value: Rate): string {
  return formatPercent(value, view);
}

/** A change as a share, with its sign: `+7.4 %`. */
export function signedShare(value: Rate): string {
  return formatPercent(value, { ...view, sign: true });
}

/** An amount in full: `€18 000`, `€151.62`. */
export function money(amount: Money, currency: string | undefined): string {
  return formatMoney(amount, currency, view);
}

/** An amount for a head or a sentence: `€2.4 M` from a million. */
export function moneyShort(amount: Money, currency: string | undefined): string {
  return formatMoney(amount, currency, { ...view, compact: true });
}

/** A duration as written: `4 h`, `2 d`, `3 mo`. */
export function duration(of: Duration): string {
  return spellDuration(of, narrowSpace);
}

const single: readonly (readonly [keyof Duration, string])[] = [
  ['years', 'a year'],
  ['months', 'a month'],
  ['weeks', 'a week'],
  ['days', 'a day'],
];

/** How often: `a month`, `a week`, `every 3 mo`. */
export function cadence(of: Duration): string {
  const parts = [of.years, of.months, of.weeks, of.days, of.hours, of.minutes, of.seconds].filter((part) => part !== 0);
  const word = parts.length === 1 ? single.find(([key]) => of[key] === 1) : undefined;
  return word ? word[1] : `every ${duration(of)}`;
}

/** Every so often: `every week`, `every 3 mo`. */
export function every(of: Duration): string {
  const often = cadence(of);
  return often.startsWith('a ') ? `every ${often.slice(2)}` : often;
}

/** Days: `93 d`. */
export function days(value: number): string {
  return withUnit(count(value), 'd', view);
}

/** From the least to the most: `14–21 d`, or one when they are equal. */
export function dayRange(min: number, max: number): string {
  return count(min) === count(max) ? days(min) : `${count(min)}–${days(max)}`;
}

/** `29 Sep 2027`. */
export function date(of: IsoDate): string {
  return formatDate(of);
}

/** `1 Jan – 31 Dec 2027`. */
export function period(of: Period): string {
  return formatPeriod(of);
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small numbers as words in a sentence, larger ones as figures. */
export function numberWord(value: number): string {
  return words[value] ?? count(value);
}

/** `1 stage`, `3 stages`; the figure never wraps from its word. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)}\u00a0${value === 1 ? one : many}`;
}

/** First letter large, for words that begin a sentence or a label. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
