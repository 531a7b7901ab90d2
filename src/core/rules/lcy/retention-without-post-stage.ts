import { below } from '../../address';
import { impliedMeasure } from '../../catalogue';
import type { Related } from '../../finding';
import type { Kpi, Plan } from '../../model/plan';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';

/** LCY-007, once a plan: what is missing is one stage, however many KPIs wait for it. */
export const retentionWithoutPostStage: PlanRule = {
  code: 'LCY-007',
  name: 'retention-without-post-stage',
  severity: 'info',
  reads: ['kpis', 'goals', 'stages', 'sections', 'head'],
  summary: 'Customers are to stay or come back, but no stage follows the sale',
  why: 'A retention goal without a stage after the sale has no owner: nobody keeps the customers.',
  settle: 'Add a stage with `position: post` and an owner.',
  check: ({ plan }) => {
    const kept = plan.kpis.filter(measuresKeeping);
    const [first, ...others] = kept;
    if (!first || plan.stages.length === 0 || plan.stages.some((stage) => stage.position === 'post')) return [];
    const name = first.name ?? `\`${first.id}\``;
    return [
      {
        at: { ...below(first.at, first.measures === undefined ? 'id' : 'measures'), on: 'value' },
        message: `${name} measures whether customers stay or come back, but no stage lies after the sale. Add a stage with \`position: post\` and an owner.`,
        args: { kpi: first.id },
        related: related(plan, kept, others),
      },
    ];
  },
};

function measuresKeeping(kpi: Kpi): boolean {
  const measures = kpi.measures ?? impliedMeasure(kpi.id);
  return measures === 'retention' || measures === 'repeat';
}

function related(plan: Plan, kept: readonly Kpi[], others: readonly Kpi[]): readonly Related[] {
  const ids = new Set(kept.map((kpi) => kpi.id));
  return [
    { at: below(sectionAddress(plan, 'lifecycle'), 'stages'), message: 'No stage here has `position: post`.' },
    ...plan.goals
      .filter((goal) => goal.kpi !== undefined && ids.has(goal.kpi))
      .map((goal) => ({ at: below(goal.at, 'kpi'), message: `The goal \`${goal.id}\` aims for it.` })),
    ...others.map((kpi) => ({ at: below(kpi.at, 'id'), message: `${kpi.name ?? `\`${kpi.id}\``} measures it too.` })),
  ];
}
