import type { Money } from '../model/values';
import { currencyExponent, currencyOf } from './currency';
import { formatNumber, knownLocale, type NumberFormat, narrowSpace } from './number-format';
import { roundHalfUp } from './round';

/**
 * A sum of money: `1,500,000 EUR` in messages; `€18 000`, `€151.62` and, compact, `€1.46 M` in views. Whole sums have
 * no decimals, others the currency's; half up, once.
 *
 * @param value - major units
 * @param currency - ISO 4217; the bare figure when absent
 * @source Plan format, section 6.2
 */
export function formatMoney(value: Money, currency: string | undefined, format: NumberFormat = {}): string {
  const compact = format.compact === true && Math.abs(value) >= 1e6;
  const shown = compact ? value / 1e6 : value;
  const figure = formatNumber(shown, { ...digitsOf(shown, currency, compact), ...format });
  if (format.style !== 'view') return [figure, compact ? 'M' : '', currency ?? ''].filter(Boolean).join(' ');
  const signed = /^[+\u2212-]/.test(figure) ? 1 : 0;
  const unit = compact ? `${narrowSpace}M` : '';
  return `${figure.slice(0, signed)}${currencySign(currency, format.locale)}${figure.slice(signed)}${unit}`;
}

/** What stands before a sum in views: `€`, `$`, or the code and a space where the currency has no short sign. */
export function currencySign(currency: string | undefined, locale?: string): string {
  if (currency === undefined) return '';
  if (!currencyOf(currency)) return `${currency}${narrowSpace}`;
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const parts = new Intl.NumberFormat(knownLocale(locale), options).formatToParts(1);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return /\p{L}$/u.test(sign) || sign.length > 2 ? `${sign}${narrowSpace}` : sign;
}

function digitsOf(
  value: number,
  currency: string | undefined,
  compact: boolean,
): { readonly decimals: number; readonly fixed: boolean } {
  if (compact) return { decimals: 2, fixed: false };
  const decimals = currencyExponent(currency);
  return { decimals, fixed: !Number.isInteger(roundHalfUp(value, decimals)) };
}
