import type { Money } from '../model/values';
import { currencyExponent, currencyOf } from './currency';
import { roundHalfUp, shift } from './round';

/** What amounts are measured in: the plan's currency, and what one unit of another is worth in it. */
export interface MoneyContext {
  readonly currency?: string | undefined;
  readonly fx?: Readonly<Record<string, number>>;
}

/** Why a value is not a sum of money in this plan; the first four are STR-007, the last STR-008. */
export type MoneyFault = 'not-money' | 'negative' | 'unknown-currency' | 'decimals' | 'no-rate';

/**
 * A sum of money as a plan writes it: a plain number in the plan's currency, or `{ amount, currency }`, converted by
 * `fx` and booked in whole minor units.
 *
 * @returns major units of the plan's currency, >= 0; `undefined` for text, signs, unknown currencies or a missing rate
 * @source Plan format, section 2
 */
export function parseMoney(value: unknown, context: MoneyContext = {}): Money | undefined {
  const written = readMoney(value);
  if (!written || written.amount < 0) return undefined;
  if (written.currency === undefined || written.currency === context.currency) return written.amount;
  const rate = rateOf(written.currency, context);
  return rate === undefined ? undefined : roundHalfUp(written.amount * rate, currencyExponent(context.currency));
}

/** What is wrong with a sum of money; `undefined` when nothing is. */
export function moneyFault(value: unknown, context: MoneyContext = {}): MoneyFault | undefined {
  const written = readMoney(value);
  if (!written) return 'not-money';
  if (written.amount < 0) return 'negative';
  const code = written.currency ?? context.currency;
  if (written.currency !== undefined && !currencyOf(written.currency)) return 'unknown-currency';
  if (!Number.isInteger(shift(written.amount, currencyExponent(code)))) return 'decimals';
  if (code !== context.currency && rateOf(code, context) === undefined) return 'no-rate';
  return undefined;
}

/**
 * The sum, added in minor units: 110000.10 + 60000.20 + 45000.30 is 215000.60.
 *
 * @param values - major units, each taken in whole minor units; 0 for none
 * @param currency - decides the minor unit; two decimals when absent or unknown
 * @source Plan format, section 6.2; TV-32
 */
export function sumMoney(values: Iterable<Money>, currency: string | undefined): Money {
  const exponent = currencyExponent(currency);
  const scale = 10 ** exponent;
  let minor = 0;
  for (const value of values) minor += inMinor(value, exponent, scale);
  return shift(minor, -exponent);
}

/** An amount in whole minor units, half-up: 12.34 EUR is 1234. Compare sums of money in these. */
export function minorUnits(value: Money, currency: string | undefined): number {
  const exponent = currencyExponent(currency);
  return inMinor(value, exponent, 10 ** exponent);
}

function inMinor(value: Money, exponent: number, scale: number): number {
  const near = Math.round(value * scale);
  // Nearly every sum is whole in minor units already; only the others need their decimal digits looked at.
  if (Math.abs(value * scale - near) < 1e-4) return near;
  return Math.round(shift(roundHalfUp(value, exponent), exponent));
}

function readMoney(value: unknown): { readonly amount: number; readonly currency: string | undefined } | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { amount: value, currency: undefined } : undefined;
  if (typeof value !== 'object' || value === null || !('amount' in value)) return undefined;
  const currency = 'currency' in value ? value.currency : undefined;
  if (typeof value.amount !== 'number' || !Number.isFinite(value.amount)) return undefined;
  return currency === undefined || typeof currency === 'string' ? { amount: value.amount, currency } : undefined;
}

function rateOf(code: string | undefined, context: MoneyContext): number | undefined {
  const rate = code !== undefined && context.fx && Object.hasOwn(context.fx, code) ? context.fx[code] : undefined;
  return rate !== undefined && Number.isFinite(rate) && rate > 0 ? rate : undefined;
}
