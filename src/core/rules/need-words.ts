import { own } from '../calc/computed';
import type { Computed, SegmentFigures } from '../calc/figures';
import type { Plan } from '../model/plan';
import { formatMoney, formatNumber, formatRate, sumMoney } from '../units';
import { sourceName } from './source-name';

type Facts = Pick<Plan, 'funnel' | 'head' | 'teams'>;

/**
 * The sum that leads to what a source must bring to a segment's first stage:
 * "60 customers (1,500,000 EUR less 300,000 EUR from open pipeline, at 20,000 EUR each) ÷ 25% ÷ 80% = 300, 60% of them
 * from marketing". The rates stand in the order of the sum, the last stage's first.
 *
 * @returns `undefined` while a number of it is not known
 * @source Plan format, section 7 (F1 to F3, F5)
 */
export function needWords(plan: Facts, segment: SegmentFigures, source: string): string | undefined {
  const share = own(plan.funnel?.sourcing ?? {}, source);
  const need = segment.stages[0] && own(segment.stages[0].bySource, source)?.need.value;
  const customers = customersWords(plan, segment);
  if (share === undefined || share <= 0 || need == null || customers === undefined) return undefined;
  const assumption = plan.funnel?.assumptions.find((one) => one.segment === segment.segment);
  const special = assumption && own(assumption.bySource, source)?.conversion;
  const rates = segment.stages
    .filter(({ rate }, i, all) => i < all.length - 1 || rate !== undefined)
    .map(({ stage, rate }) => (special && own(special, stage)) ?? rate)
    .reverse()
    .map((rate) => ` ÷ ${rate === undefined ? '?' : formatRate(rate)}`);
  const all = `${customers}${rates.join('')} = ${formatNumber(need / share)}`;
  return share === 1 ? all : `${all}, ${formatRate(share)} of them from ${sourceName(plan, source)}`;
}

/** "60 customers (1,500,000 EUR less 300,000 EUR from open pipeline, at 20,000 EUR each)"; `undefined` if unknown. */
export function customersWords(plan: Facts, segment: SegmentFigures): string | undefined {
  const customers = segment.customers.value;
  if (customers === null) return undefined;
  const targets = plan.funnel?.targets.filter((target) => target.segment === segment.segment) ?? [];
  const { currency } = plan.head;
  const committed = sumMoney(
    targets.flatMap((target) => target.committedRevenue ?? []),
    currency,
  );
  const opening = openingRevenue(segment);
  const inMoney = targets.some((target) => target.newRevenue !== undefined) || committed > 0 || opening > 0;
  const count = `${formatNumber(customers)} ${customers === 1 ? 'customer' : 'customers'}`;
  const money = segment.target.value;
  if (!inMoney || money === null || segment.averageDeal === undefined) return count;
  const less = [
    ...(opening > 0 ? [`${formatMoney(opening, currency)} from open pipeline`] : []),
    ...(committed > 0 ? [`${formatMoney(committed, currency)} committed`] : []),
  ];
  const without = less.length === 0 ? '' : ` less ${less.join(' and ')}`;
  return `${count} (${formatMoney(money, currency)}${without}, at ${formatMoney(segment.averageDeal, currency)} each)`;
}

/** What the opening pipeline is expected to bring, major units; 0 where nothing is open or it is not known. */
export function openingRevenue({ customersFromOpening, averageDeal }: SegmentFigures): number {
  const count: Computed = customersFromOpening;
  return count.value === null || averageDeal === undefined ? 0 : count.value * averageDeal;
}
