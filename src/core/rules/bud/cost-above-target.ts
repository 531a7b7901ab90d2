import { below } from '../../address';
import { newCustomers } from '../../calc/economics-figures';
import type { Figures } from '../../calc/figures';
import { parseFormula } from '../../calc/kpi-formula';
import { impliedMeasure } from '../../catalogue';
import type { Kpi, Plan } from '../../model/plan';
import { formatMoney, formatNumber, minorUnits, sumMoney } from '../../units';
import { called } from '../called';
import { entryRule } from '../rule';

type Facts = Pick<Plan, 'budget' | 'economics' | 'head'>;

/**
 * BUD-005. A KPI for some segments, or one whose formula leaves out a cost that the plan counts, measures something
 * else. Customers are those from new and from opening pipeline (ruling 10.2.16).
 */
export const costAboveTarget = entryRule({
  code: 'BUD-005',
  name: 'cost-above-target',
  severity: 'warning',
  each: 'kpis',
  reads: ['figures', 'budget', 'economics', 'head'],
  summary: 'A customer costs more than the KPI for it allows',
  why: 'The budget and the target cannot both hold: one of them is known to be missed from the first day.',
  settle: 'Cut the budget, plan for more customers, or allow a higher cost.',
  check: (kpi, { plan, figures }) => {
    const { target } = kpi;
    const cost = figures.cac.value;
    if (target === undefined || cost === null || !plan.budget || plan.budget.incomplete) return [];
    const { currency } = plan.head;
    // A target cannot be finer than the currency, so neither is what it is held against.
    if (!isComparable(plan, kpi) || minorUnits(cost, currency) <= minorUnits(target, currency)) return [];
    const enough = sumMoney([cost], currency);
    const money = (value: number) => formatMoney(value, currency);
    const at = below(kpi.at, 'target');
    return [
      {
        at: { ...at, on: 'value' },
        message: `${called(kpi)} allows ${money(target)}, but the plan comes to ${money(cost)}${sum(plan, figures)}. Cut the budget, plan for more customers, or allow more.`,
        args: { kpi: kpi.id, target, cost },
        related: [{ at: { ...plan.budget.at, on: 'key' }, message: 'The cost that is counted.' }],
        fixes: [{ title: `Allow ${money(enough)}`, edits: [{ op: 'set', at, value: enough }], safe: false }],
      },
    ];
  },
});

function isComparable({ economics, budget }: Facts, kpi: Kpi): boolean {
  if ((kpi.measures ?? impliedMeasure(kpi.id)) !== 'cac' || kpi.segments.length > 0) return false;
  if (budget?.lines.some(({ amount }) => amount === undefined)) return false;
  // The programmes alone are a part of any cost: what they exceed, the whole exceeds.
  if (kpi.formula === undefined || economics?.cacScope === 'programmes') return true;
  const parsed = parseFormula(kpi.formula);
  const names = parsed.ok ? parsed.names.map(({ name }) => name) : [];
  return names.includes('marketing_cost') && names.includes('sales_cost');
}

/** " (1,710,000 EUR ÷ 95 customers)". */
function sum({ economics, head }: Facts, figures: Figures): string {
  const customers = newCustomers(figures.segments).value;
  const cost = figures.cac.value;
  if (customers === null || cost === null) return '';
  const counted = economics?.cacScope === 'programmes' ? ' for programmes' : '';
  return ` (${formatMoney(cost * customers, head.currency)}${counted} ÷ ${formatNumber(customers)} customers)`;
}
