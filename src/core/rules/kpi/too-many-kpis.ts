import { below } from '../../address';
import type { PlanRule } from '../rule';

/** KPI-013, at the first KPI over the limit. Shared ones are a column of their own. */
export const tooManyKpis: PlanRule = {
  code: 'KPI-013',
  name: 'too-many-kpis',
  severity: 'info',
  reads: ['kpis'],
  summary: 'More KPIs on a side than anybody follows',
  why: 'Who watches everything steers by nothing, and the other side cannot tell what counts.',
  settle: 'Keep the few that decisions rest on. Another limit can stand under `lint.limits.kpis_per_side`.',
  check: ({ plan, limits }) =>
    (['marketing', 'sales', 'shared'] as const).flatMap((side) => {
      const own = plan.kpis.filter((kpi) => kpi.side === side);
      const most = limits.kpis_per_side;
      const over = own[Math.max(0, Math.floor(most))];
      if (own.length <= most || !over) return [];
      const whose =
        side === 'shared' ? `${own.length} KPIs are shared` : `${own.length} KPIs are on the side of ${side}`;
      return [
        {
          at: { ...below(over.at, 'id'), on: 'value' as const },
          message: `${whose}; more than ${most} are hard to follow. Keep the ones that decisions rest on.`,
          args: { side, kpis: own.length, limit: most },
        },
      ];
    }),
};
