import { roundHalfUp } from './round';

/** How a figure is written. `message` is for findings and hovers, `view` for the preview and exports. */
export interface NumberFormat {
  /** `message` when absent. */
  readonly style?: 'message' | 'view';
  /**
   * BCP 47; figures take its separators through `Intl`. Absent: English in messages (`1,420`), the preview's own hand in
   * views (`1 420` with narrow no-break spaces).
   */
  readonly locale?: string | undefined;
  /** Digits after the point at most; each function has its own default. */
  readonly decimals?: number;
  /** Keep zeros at the end: `4.0`, `€1.50 M`. */
  readonly fixed?: boolean;
  /** `+` or `−` before it, for differences; without it only negative figures have a sign. */
  readonly sign?: boolean;
  /** Money in views: `€1.46 M` from a million. */
  readonly compact?: boolean;
}

/** Separates thousands, and a number from its unit, in views; it never wraps. */
export const narrowSpace = '\u202f';
const minus = '\u2212';

/**
 * A plain number, rounded once, half up, to two decimals by default: `1,420` in messages, `1 420` in views.
 *
 * @returns the figure; `–` when it is not finite
 */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  const { decimals = 2, fixed = false, sign = false } = format;
  if (!Number.isFinite(value)) return '–';
  const rounded = roundHalfUp(value, decimals);
  const digits = inDigits(Math.abs(rounded), decimals, fixed, format);
  if (rounded < 0) return `${format.style === 'view' || sign ? minus : '-'}${digits}`;
  return sign && rounded > 0 ? `+${digits}` : digits;
}

/** A number and its unit: `93 d` in views (a narrow space that never wraps), `93 d` in messages. */
export function withUnit(figure: string, unit: string, format: NumberFormat = {}): string {
  return `${figure}${format.style === 'view' ? narrowSpace : ' '}${unit}`;
}

function inDigits(value: number, decimals: number, fixed: boolean, format: NumberFormat): string {
  const own = format.style === 'view' && format.locale === undefined;
  const digits = intl(format.locale, decimals, fixed).format(value);
  return own ? digits.replaceAll(',', narrowSpace) : digits;
}

const known = new Map<string, Intl.NumberFormat>();

/** Formats are costly to make and few, so they are kept; an unknown locale is English. */
function intl(locale: string | undefined, decimals: number, fixed: boolean): Intl.NumberFormat {
  const key = `${locale}/${decimals}/${fixed}`;
  const made = known.get(key) ?? make(locale, decimals, fixed);
  known.set(key, made);
  return made;
}

function make(locale: string | undefined, decimals: number, fixed: boolean): Intl.NumberFormat {
  const digits = { maximumFractionDigits: decimals, minimumFractionDigits: fixed ? decimals : 0 };
  return new Intl.NumberFormat(knownLocale(locale), digits);
}

/** The locale when `Intl` takes its name, else English. */
export function knownLocale(locale: string | undefined): string {
  try {
    return locale === undefined ? 'en' : (Intl.getCanonicalLocales(locale)[0] ?? 'en');
  } catch {
    // A plan may name a locale that is none; figures are then written in English.
    return 'en';
  }
}
