import type { Kpi } from '../../core/model/plan';
import { count, days, moneyShort, rate } from './format';

/** A KPI's figure in its own unit: `8 %`, `€2.4 M`, `2 770`. */
export function kpiValue(kpi: Pick<Kpi, 'unit'>, value: number, currency: string | undefined): string {
  switch (kpi.unit) {
    case 'rate':
      return rate(value);
    case 'currency':
      return moneyShort(value, currency);
    case 'duration':
      return days(value);
    case 'count':
      return count(value);
    default:
      return String(value);
  }
}
