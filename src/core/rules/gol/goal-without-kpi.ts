import { below } from '../../address';
import type { Fix } from '../../finding';
import type { Goal, Plan } from '../../model/plan';
import { entryRule } from '../rule';

/** GOL-001. */
export const goalWithoutKpi = entryRule({
  code: 'GOL-001',
  name: 'goal-without-kpi',
  severity: 'warning',
  each: 'goals',
  reads: ['kpis'],
  summary: 'A goal that no KPI measures',
  why: 'Nobody can say whether it was reached, and each side may think that it was.',
  settle: 'Name the KPI that shows it under `kpi`; add one first where none fits.',
  check: (goal, { plan }) =>
    goal.kpi !== undefined
      ? []
      : [
          {
            at: below(goal.at, 'kpi'),
            message: `No KPI measures the goal \`${goal.id}\`. Name one under \`kpi\`.`,
            args: { goal: goal.id },
            fixes: offers(plan, goal),
          },
        ],
});

/** Up to three KPIs of the goal's side that no other goal has. */
function offers({ kpis }: Pick<Plan, 'kpis'>, goal: Goal): readonly Fix[] {
  return kpis
    .filter((kpi) => goal.side === undefined || kpi.side === goal.side)
    .slice(0, 3)
    .map(({ id, name }) => ({
      title: `Measure it by ${name ?? id}`,
      edits: [{ op: 'set', at: below(goal.at, 'kpi'), value: id, after: ['statement'] }],
      safe: false,
    }));
}
