import { below } from '../../address';
import { type BudgetLine, type Plan, sideOf } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { listed } from '../words';

const wanted = [
  { side: 'sales', name: 'Sales', categories: ['enablement', 'training'] },
  { side: 'marketing', name: 'Marketing', categories: ['programmes', 'brand'] },
] as const;

/**
 * BUD-007, for plans that sell to companies only and for sides that the plan has. A shared line is for both, and one
 * of the category `other` may be for anything.
 */
export const oneLeggedBudget: PlanRule = {
  code: 'BUD-007',
  name: 'one-legged-budget',
  severity: 'info',
  reads: ['budget', 'teams', 'segments', 'head'],
  summary: 'A B2B budget without enablement for sales or programmes for marketing',
  why: 'Leads that nobody is trained to sell to, or sellers for whom nobody brings leads: either half is lost.',
  settle: 'Add a line for what is missing.',
  check: ({ plan }) => {
    const { budget } = plan;
    if (!budget || budget.lines.length === 0 || budget.incomplete || !isB2b(plan)) return [];
    if (budget.lines.some(({ side, category }) => side === undefined || category === undefined)) return [];
    return wanted.flatMap(({ side, name, categories }): Report[] => {
      const has = ({ category = '' }: BudgetLine) => category === 'other' || categories.some((one) => one === category);
      if (!plan.teams.some((team) => sideOf(team.function) === side)) return [];
      if (budget.lines.some((line) => (line.side === side || line.side === 'shared') && has(line))) return [];
      return [
        {
          at: { ...below(budget.at, 'lines'), on: 'key' },
          message: `${name} has no money for ${listed(categories, 'or')}. Add a line with \`side: ${side}\` and \`category: ${categories[0]}\`, or say that a line is shared.`,
          args: { side },
        },
      ];
    });
  },
};

function isB2b({ head, segments }: Pick<Plan, 'head' | 'segments'>): boolean {
  if (head.marketModel !== undefined) return head.marketModel === 'b2b';
  return segments.length > 0 && segments.every(({ model }) => model === 'b2b');
}
