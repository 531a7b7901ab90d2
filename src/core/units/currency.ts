import list from './currencies.json';

/** A currency in use: its ISO 4217 name and the decimal digits of its minor unit. */
export interface Currency {
  readonly name: string;
  readonly exponent: number;
}

const currencies: Readonly<Record<string, Currency>> = list.currencies;

/** All ISO 4217 codes in use, in code order. */
export const currencyCodes: readonly string[] = Object.keys(currencies);

/** The currency of a code; `undefined` when ISO 4217 does not list it. */
export function currencyOf(code: string | undefined): Currency | undefined {
  return code !== undefined && Object.hasOwn(currencies, code) ? currencies[code] : undefined;
}

/** Whether a code names a currency in use. */
export function isCurrency(code: string): boolean {
  return currencyOf(code) !== undefined;
}

/** Decimal digits of the minor unit: JPY 0, EUR 2, KWD 3; 2 for a code that is unknown or absent. */
export function currencyExponent(code: string | undefined): number {
  return currencyOf(code)?.exponent ?? 2;
}
