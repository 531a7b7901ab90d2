import { below } from '../../address';
import type { Plan } from '../../model/plan';
import { formatMoney, formatNumber, formatRate, isBelow, minorUnits, sumMoney, timesIn } from '../../units';
import type { PlanRule, Report } from '../rule';
import { type Seller, type Selling, sellingOf } from './sellers';
import { sellingPlaces, toWinWords } from './to-win-words';

/**
 * CAP-001 (F20). Against the target without committed revenue: section 5 says "segment target", but what is committed
 * needs nobody to sell it, and a warning about it would be false.
 */
export const capacityBelowTarget: PlanRule = {
  code: 'CAP-001',
  name: 'capacity-below-target',
  severity: 'warning',
  reads: ['figures', 'capacity', 'funnel', 'segments', 'head'],
  summary: 'The people who sell cannot sell the target',
  why: 'However many leads there are, nobody is there to close them: the target is missed by construction.',
  settle: 'Hire more or earlier, raise quota or attainment with a reason, or lower the target.',
  check: ({ plan, figures }) => sellingOf(plan, figures).flatMap((selling) => shortfall(plan, selling)),
};

type Facts = Pick<Plan, 'head' | 'funnel'>;

function shortfall(plan: Facts, selling: Selling): readonly Report[] {
  const { sellers, whom, toWin } = selling;
  const { currency } = plan.head;
  const values = sellers.flatMap(({ value }) => value.value ?? []);
  if (values.length < sellers.length) return [];
  const capacity = values.reduce((total, value) => total + value, 0);
  const missing = minorUnits(toWin, currency) - minorUnits(capacity, currency);
  if (missing <= 0 || !isBelow(capacity, toWin)) return [];
  const money = (amount: number) => formatMoney(amount, currency);
  const sum = sellers.map((seller) => sellerWords(plan, seller)).join(' + ');
  return [
    {
      at: { ...below(sellers[0].entry.at, 'quota'), on: 'value' },
      message: `${sum} = ${money(capacity)} can be sold to ${whom}, but ${toWinWords(plan, selling)}: ${money(sumMoney([toWin, -capacity], currency))} are missing. Hire more or earlier, or lower the target.`,
      args: {
        segments: selling.segments.map(({ segment }) => segment).join(', '),
        capacity,
        toWin,
        target: selling.target,
      },
      related: sellingPlaces(plan, selling),
    },
  ];
}

/** "4.67 people × 360,000 EUR × 85%"; a quota per a shorter time with how often it comes. */
function sellerWords({ head }: Pick<Plan, 'head'>, { entry, persons }: Seller): string {
  const count = persons.value ?? 0;
  const people = `${formatNumber(count)} ${count === 1 ? 'person' : 'people'}`;
  const times = entry.per && head.period ? timesIn(head.period, entry.per) : 1;
  const often = times === undefined || times === 1 ? '' : ` × ${formatNumber(times)}`;
  const reached = entry.attainment === undefined ? '' : ` × ${formatRate(entry.attainment)}`;
  return `${people} × ${formatMoney(entry.quota ?? 0, head.currency)}${often}${reached}`;
}
