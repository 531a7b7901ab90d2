import { below } from '../../address';
import { formatMoney, minorUnits } from '../../units';
import type { PlanRule } from '../rule';

/** BUD-001, in minor units. Lines of which one cannot be read have no sum. */
export const linesOffTotal: PlanRule = {
  code: 'BUD-001',
  name: 'lines-off-total',
  severity: 'error',
  reads: ['budget', 'figures', 'head'],
  summary: 'Budget lines that do not add up to the total',
  why: 'Somebody counts on money that is not there, or some money belongs to nobody.',
  settle: 'Correct a line or the total.',
  check: ({ plan, figures }) => {
    const { budget, head } = plan;
    if (budget?.total === undefined || budget.lines.length === 0 || budget.incomplete) return [];
    if (budget.lines.some((line) => line.amount === undefined)) return [];
    const { currency } = head;
    const { lines } = figures.budget;
    const off = minorUnits(lines, currency) - minorUnits(budget.total, currency);
    if (off === 0) return [];
    const money = (value: number) => formatMoney(value, currency);
    const at = below(budget.at, 'total');
    return [
      {
        at: { ...at, on: 'value' },
        message: `The lines of the budget add up to ${money(lines)}, the total says ${money(budget.total)}: ${money(Math.abs(lines - budget.total))} too ${off > 0 ? 'little' : 'much'}. Correct a line or the total.`,
        args: { lines, total: budget.total },
        related: [{ at: below(budget.at, 'lines'), message: `They add up to ${money(lines)}.` }],
        fixes: [{ title: `Set the total to ${money(lines)}`, edits: [{ op: 'set', at, value: lines }], safe: false }],
      },
    ];
  },
};
