import { below } from '../../address';
import { byId } from '../../model/lookup';
import { entryRule } from '../rule';

const other = { marketing: 'sales', sales: 'marketing' } as const;

/** GOL-004. A shared goal may be measured by any KPI, and a shared KPI may measure any goal. */
export const borrowedKpi = entryRule({
  code: 'GOL-004',
  name: 'borrowed-kpi',
  severity: 'info',
  each: 'goals',
  reads: ['kpis'],
  summary: 'A goal measured by the other side’s KPI',
  why: 'Whoever has the goal cannot move the number that decides it.',
  settle: 'Choose a KPI of the goal’s own side or a shared one, or make the goal shared.',
  check: (goal, { plan }) => {
    const kpi = goal.kpi === undefined ? undefined : byId(plan.kpis).get(goal.kpi);
    if (!kpi || (goal.side !== 'marketing' && goal.side !== 'sales') || kpi.side !== other[goal.side]) return [];
    return [
      {
        at: below(goal.at, 'kpi'),
        message: `The goal \`${goal.id}\` is for ${goal.side}, its KPI ${kpi.name ?? `\`${kpi.id}\``} is on the side of ${kpi.side}. Take a KPI of ${goal.side} or a shared one, or make the goal shared.`,
        args: { goal: goal.id, side: goal.side, kpi: kpi.id },
        related: [{ at: below(kpi.at, 'side'), message: `The KPI is on the side of ${kpi.side}.` }],
      },
    ];
  },
});
