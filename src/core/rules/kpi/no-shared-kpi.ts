import { hasBothSides } from '../col/both-sides';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';

/** KPI-011. A KPI without a side may be a shared one, so then nothing is said. */
export const noSharedKpi: PlanRule = {
  code: 'KPI-011',
  name: 'no-shared-kpi',
  severity: 'warning',
  reads: ['kpis', 'teams', 'sections', 'head'],
  summary: 'No KPI that marketing and sales share',
  why: 'Without a common aim each side reaches its own figures, and the company misses its.',
  settle:
    'Make a KPI such as revenue, acquisition cost or lead acceptance `side: shared`, with people from both sides.',
  check: ({ plan }) => {
    const { kpis } = plan;
    if (!hasBothSides(plan) || kpis.some(({ side }) => side === undefined || side === 'shared')) return [];
    const none = kpis.length === 0 ? 'The plan has no KPIs' : `None of the ${kpis.length} KPIs is shared`;
    return [
      {
        at: { ...sectionAddress(plan, 'kpis'), on: 'key' },
        message: `${kpis.length === 1 ? 'The one KPI is not shared' : none}, so marketing and sales have no common aim. Add one with \`side: shared\` and people from both.`,
        args: { kpis: kpis.length },
      },
    ];
  },
};
