import { below } from '../../address';
import { impliedMeasure, measure } from '../../catalogue';
import { byId } from '../../model/lookup';
import type { Kpi, Plan } from '../../model/plan';
import { kpiName } from '../kpi-name';
import type { PlanRule } from '../rule';
import { listed } from '../words';

/** KPI-012. A KPI whose measure is not known may lead to revenue, and a count at the won stage is the result itself. */
export const onlyActivity: PlanRule = {
  code: 'KPI-012',
  name: 'only-activity',
  severity: 'info',
  reads: ['kpis', 'stages'],
  summary: 'A side that is judged by activity only',
  why: 'Reach and counts can grow while revenue does not: nothing ties this side’s work to it.',
  settle: 'Add a KPI that leads to revenue, such as a conversion rate, a cost per lead or pipeline.',
  check: ({ plan }) =>
    (['marketing', 'sales'] as const).flatMap((side) => {
      const own = plan.kpis.filter((kpi) => kpi.side === side);
      const [first] = own;
      if (!first || !own.every((kpi) => isActivity(plan, kpi))) return [];
      const names = listed(own.map(kpiName));
      return [
        {
          at: { ...below(first.at, 'side'), on: 'value' as const },
          message: `${own.length === 1 ? `The one KPI of ${side} counts` : `All ${own.length} KPIs of ${side} count`} activity (${names}); none leads to revenue. Add one that does, such as a conversion rate or a cost per lead.`,
          args: { side, kpis: own.length },
        },
      ];
    }),
};

function isActivity({ stages }: Pick<Plan, 'stages'>, kpi: Kpi): boolean {
  if (measure(kpi.measures ?? impliedMeasure(kpi.id))?.activity !== true) return false;
  return kpi.stage === undefined || byId(stages).get(kpi.stage)?.terminal !== 'won';
}
