import { below } from '../../address';
import { impliedMeasure } from '../../catalogue';
import type { Head, Kpi } from '../../model/plan';
import { intervalsOf, isBelow, sum, sumMoney } from '../../units';
import { kpiName } from '../kpi-name';
import { entryRule } from '../rule';
import { kpiValueText } from './kpi-value-text';

/**
 * KPI-015, where every part of the period has a value. Values add up only for what is counted once: revenue, customers
 * and buyers at a stage; costs per buyer, levels and rates do not. Where the plan does not say what is measured, the
 * values are wrong only if no reading of them gives the target: neither their sum, nor their last, nor their mean.
 */
export const intervalsOffTarget = entryRule({
  code: 'KPI-015',
  name: 'intervals-off-target',
  severity: 'warning',
  each: 'kpis',
  reads: ['head'],
  summary: 'The values per interval do not add up to the target',
  why: 'Two truths in one KPI: the year is judged by one, the quarters by the other.',
  settle: 'Correct the target or the values; `cumulative: true` says that the values run up to the target.',
  check: (kpi, { plan }) => {
    const { target } = kpi;
    const values = wholePeriod(kpi, plan.head);
    if (target === undefined || values === undefined) return [];
    const total = totalOf(kpi, values, plan.head.currency);
    if (total === undefined || isSame(total, target)) return [];
    const text = (value: number): string => kpiValueText(kpi, value, plan.head.currency);
    const found = kpi.cumulative
      ? `the values under \`by_interval\` run up to ${text(total)}`
      : `the values under \`by_interval\` come to ${values.map(text).join(' + ')} = ${text(total)}`;
    return [
      {
        at: { ...below(kpi.at, 'target'), on: 'value' },
        message: `${kpiName(kpi)} aims for ${text(target)}, but ${found}. Make the two agree.`,
        args: { kpi: kpi.id, target, total },
        related: [{ at: { ...below(kpi.at, 'by_interval'), on: 'key' }, message: `They come to ${text(total)}.` }],
        fixes: [
          {
            title: `Aim for ${text(total)}`,
            edits: [{ op: 'set', at: below(kpi.at, 'target'), value: total }],
            safe: false,
          },
        ],
      },
    ];
  },
});

/** The values in the order of time, when there is one for each part of the plan's period and nothing else. */
function wholePeriod({ byInterval, unread = [] }: Kpi, head: Head): readonly number[] | undefined {
  const { period } = head;
  const keys = Object.keys(byInterval);
  if (period === undefined || keys.length === 0 || unread.some(({ key }) => key === 'by_interval')) return undefined;
  for (const interval of ['month', 'quarter', 'half', 'year'] as const) {
    const parts = intervalsOf(period, interval, head);
    const values = parts.flatMap(({ key }) => (Object.hasOwn(byInterval, key) ? (byInterval[key] ?? []) : []));
    if (parts.length === keys.length && values.length === keys.length) return values;
  }
  return undefined;
}

/** What the values come to; `undefined` when they need not come to the target. */
function totalOf(kpi: Kpi, values: readonly number[], currency: string | undefined): number | undefined {
  const { unit, target } = kpi;
  if (unit !== 'count' && unit !== 'currency') return undefined;
  const last = values.at(-1);
  if (kpi.cumulative) return last;
  const total = unit === 'currency' ? sumMoney(values, currency) : sum(values);
  const measures = kpi.measures ?? impliedMeasure(kpi.id);
  if (['revenue', 'new-customers', 'volume'].includes(measures ?? '')) return total;
  if (measures !== undefined || target === undefined || last === undefined) return undefined;
  const readings = [last, sum(values) / values.length];
  return readings.some((reading) => isSame(reading, target)) ? undefined : total;
}

function isSame(a: number, b: number): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}
