import { below } from '../../address';
import { sideOfOwner } from '../../model/lookup';
import type { Plan, Stage } from '../../model/plan';
import { called } from '../called';
import type { PlanRule, Report } from '../rule';
import { listed } from '../words';

/** BUD-004, for marketing and sales only (ruling 10.2.32). A shared line is money for both. */
export const sideWithoutMoney: PlanRule = {
  code: 'BUD-004',
  name: 'side-without-money',
  severity: 'warning',
  reads: ['budget', 'stages', 'roles', 'teams'],
  summary: 'A side that owns stages but has no money',
  why: 'Whoever answers for a stage and has nothing to spend there has to ask the other side for everything.',
  settle: 'Give the side a budget line, or say that a line is shared.',
  check: ({ plan }) => {
    const { budget } = plan;
    if (!budget || budget.lines.length === 0 || budget.incomplete) return [];
    // A line without a side or an amount may be the one.
    if (budget.lines.some(({ side, amount }) => side === undefined || amount === undefined)) return [];
    const funded = new Set(budget.lines.filter(({ amount = 0 }) => amount > 0).map(({ side }) => side));
    if (funded.has('shared')) return [];
    return (['marketing', 'sales'] as const).flatMap((side): Report[] => {
      const stages = ownedBy(plan, side);
      if (stages.length === 0 || funded.has(side)) return [];
      return [
        {
          at: { ...below(budget.at, 'lines'), on: 'key' },
          message: `${side === 'marketing' ? 'Marketing' : 'Sales'} owns ${listed(stages.map(called))}, but no line of the budget is for ${side} or shared. Add one with \`side: ${side}\`.`,
          args: { side, stages: stages.map(({ id }) => id).join(', ') },
          related: stages.slice(0, 10).map((stage) => ({
            at: { ...below(stage.at, 'owner'), on: 'value' as const },
            message: `${called(stage)} belongs to ${side}.`,
          })),
        },
      ];
    });
  },
};

function ownedBy(plan: Pick<Plan, 'stages' | 'roles' | 'teams'>, side: 'marketing' | 'sales'): readonly Stage[] {
  return plan.stages.filter(
    ({ owner, terminal }) =>
      terminal !== 'lost' && terminal !== 'churned' && owner !== undefined && sideOfOwner(plan, owner) === side,
  );
}
