import { formatNumber, type NumberFormat, narrowSpace } from './number-format';

/**
 * A rate as a reader sees it: one decimal, two below 10 %: `62.5%`, `8.69%`; `8.69 %` in views.
 *
 * @param rate - share, 0.25 is 25 %
 * @source Plan format, section 6.2
 */
export function formatRate(rate: number, format: NumberFormat = {}): string {
  return formatPercent(rate, { decimals: Math.abs(rate) < 0.1 ? 2 : 1, ...format });
}

/**
 * A share of something, such as a gap or an attainment, with one decimal: `7.4%`; `+7.4 %` in views.
 *
 * @param share - 0.074 is 7.4 %
 */
export function formatPercent(share: number, format: NumberFormat = {}): string {
  const figure = formatNumber(share * 100, { decimals: 1, ...format });
  return format.style === 'view' ? `${figure}${narrowSpace}%` : `${figure}%`;
}
