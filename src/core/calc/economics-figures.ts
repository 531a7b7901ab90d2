import type { Budget, Economics } from '../model/plan';
import { sum } from '../units';
import { from, known, unknown } from './computed';
import { acquisitionCost, lifetimeValue, orderLifetimeValue, paybackMonths } from './economics';
import type { BudgetFigures, Computed, Figures, SegmentFigures } from './figures';

/** What unit economics are counted from. */
export interface EconomicsFacts {
  readonly segments: readonly SegmentFigures[];
  readonly budget: Budget | undefined;
  readonly sums: BudgetFigures;
  readonly economics: Economics | undefined;
}

/**
 * F14 to F17 for the whole plan. Customers are those from new and from opening pipeline; the average deal is a
 * subscriber's first year or one order of a buyer, blended over the segments by what they must bring.
 *
 * @source Plan format, section 7 and ruling 10.2.16; TV-21, TV-22, TV-44
 */
export function economicsFigures(facts: EconomicsFacts): Pick<Figures, 'cac' | 'ltv' | 'ltvCac' | 'paybackMonths'> {
  const cac = from(
    'F14',
    [costOf(facts), newCustomers(facts.segments)],
    (cost, customers) => acquisitionCost(cost, customers) ?? Number.NaN,
    'the plan needs no new customers',
  );
  const deal = blendedDeal(facts.segments);
  const ltv = lifetimeValueOf(facts.economics, deal);
  const monthly = from('F17', [deal], (value) => (value * ordersPerYear(facts.economics)) / 12);
  return {
    cac,
    ltv,
    ltvCac: from('F17', [ltv, cac], (value, cost) => value / cost),
    paybackMonths: from(
      'F17',
      [cac, monthly, marginOf(facts.economics, 'F17')],
      (cost, revenue, margin) => paybackMonths(cost, revenue, margin) ?? Number.NaN,
      'a customer earns nothing a month',
    ),
  };
}

/** Customers that the budget must win: from new and from opening pipeline, over the segments with a target. */
export function newCustomers(segments: readonly SegmentFigures[]): Computed {
  const counts = segments.filter((one) => one.targeted).flatMap((one) => [one.customers, one.customersFromOpening]);
  if (counts.length === 0) return unknown('F2', 'no segment has a target');
  return from('F2', counts, (...values) => sum(values));
}

/** Fully loaded: all lines, or the total where there are none. Else the programmes alone. */
function costOf({ budget, sums, economics }: EconomicsFacts): Computed {
  if (!budget) return unknown('F14', 'the plan has no budget');
  if (economics?.cacScope === 'programmes')
    return sums.programmes === undefined
      ? unknown('F14', 'the budget has no programmes line')
      : known(sums.programmes, 'F14');
  if (budget.lines.some((line) => line.amount !== undefined)) return known(sums.lines, 'F14');
  return sums.total === undefined ? unknown('F14', 'the budget states no amount') : known(sums.total, 'F14');
}

/** Average deal over the segments: what they must bring over the deals that make it up. */
function blendedDeal(segments: readonly SegmentFigures[]): Computed {
  const targeted = segments.filter((segment) => segment.targeted);
  if (targeted.length === 0) return unknown('F15', 'no segment has a target');
  const deals = targeted.map(({ segment, averageDeal, target }) =>
    averageDeal === undefined
      ? unknown('F15', `${segment} has no average deal`)
      : from('F15', [target], (money) => money / averageDeal),
  );
  const targets = targeted.map((segment) => segment.target);
  return from('F15', [...targets, ...deals], (...values) => {
    const half = targets.length;
    return sum(values.slice(0, half)) / sum(values.slice(half));
  });
}

function lifetimeValueOf(economics: Economics | undefined, deal: Computed): Computed {
  const churn = economics?.monthlyChurn;
  const margin = marginOf(economics, churn === undefined ? 'F16' : 'F15');
  if (churn !== undefined)
    return from(
      'F15',
      [deal, margin],
      (value, share) => lifetimeValue(value / 12, share, churn) ?? Number.NaN,
      'the monthly churn is 0',
    );
  const { ordersPerYear, lifetime } = economics ?? {};
  if (ordersPerYear === undefined || lifetime === undefined)
    return unknown('F15', 'the economics state neither monthly churn nor orders per year and lifetime');
  const lifetimeYears =
    lifetime.years + lifetime.months / 12 + (lifetime.totalDays - lifetime.years * 365 - lifetime.months * 30) / 365;
  return from('F16', [deal, margin], (averageOrder, grossMargin) =>
    orderLifetimeValue({ averageOrder, ordersPerYear, lifetimeYears, grossMargin }),
  );
}

/** A subscriber's deal is a year's; a buyer orders several times. */
function ordersPerYear(economics: Economics | undefined): number {
  return economics?.monthlyChurn === undefined ? (economics?.ordersPerYear ?? 1) : 1;
}

function marginOf(economics: Economics | undefined, formula: string): Computed {
  const margin = economics?.grossMargin;
  return margin === undefined ? unknown(formula, 'the economics state no gross margin') : known(margin, formula);
}
