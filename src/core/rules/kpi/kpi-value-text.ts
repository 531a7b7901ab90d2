import type { Kpi } from '../../model/plan';
import { formatMoney, formatNumber, formatRate } from '../../units';

/** A KPI's figure as a message writes it: `8%`, `2,400,000 EUR`, `30 days`, `2,770`. */
export function kpiValueText({ unit }: Pick<Kpi, 'unit'>, value: number, currency: string | undefined): string {
  switch (unit) {
    case 'rate':
      return formatRate(value);
    case 'currency':
      return formatMoney(value, currency);
    case 'duration':
      return `${formatNumber(value)} ${value === 1 ? 'day' : 'days'}`;
    default:
      return formatNumber(value);
  }
}
