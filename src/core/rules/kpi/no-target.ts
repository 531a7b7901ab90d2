import { below } from '../../address';
import { kpiName } from '../kpi-name';
import { entryRule } from '../rule';

/**
 * KPI-003. Values for the parts of the period are a target too (ruling 10.1.4). A target that stands there and is no
 * value of the KPI's unit is KPI-014's, or the schema's.
 */
export const noTarget = entryRule({
  code: 'KPI-003',
  name: 'no-target',
  severity: 'error',
  atReview: 'warning',
  each: 'kpis',
  reads: [],
  summary: 'A KPI without a target',
  why: 'What has no target cannot be missed, so nobody has to act on it.',
  settle: 'Write under `target` what it should reach by the end of the period, in the KPI’s unit.',
  check: (kpi) => {
    const { target, byInterval, unread = [] } = kpi;
    if (target !== undefined || Object.keys(byInterval).length > 0) return [];
    if (unread.some(({ key }) => key !== 'baseline')) return [];
    return [
      {
        at: below(kpi.at, 'target'),
        message: `${kpiName(kpi)} has no target. Write under \`target\` what it should reach.`,
        args: { kpi: kpi.id },
      },
    ];
  },
});
