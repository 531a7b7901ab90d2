import { formatDate, formatNumber, formatPercent } from '../../units';
import { firstStageSupplies } from '../first-stage-supply';
import type { PlanRule } from '../rule';
import { supplyReport } from '../supply-report';

/** FUN-006, on what comes in time (ruling 10.2.26). */
export const plannedBeyondNeed: PlanRule = {
  code: 'FUN-006',
  name: 'planned-beyond-need',
  severity: 'info',
  reads: ['figures', 'funnel', 'campaigns', 'segments', 'stages', 'teams', 'head'],
  summary: 'Campaigns bring far more than the target takes',
  why: 'Either money is spent on leads that nobody needs, or the rates are too good and more will be needed.',
  settle: 'Plan less, raise the target, or check the rates; `lint.limits.supply_surplus` sets how much is too much.',
  check: ({ plan, figures, limits }) =>
    firstStageSupplies(plan, figures)
      .filter(({ need, effective }) => need > 0 && effective > need * limits.supply_surplus * (1 + 1e-9))
      .flatMap((supply) => {
        const { need, raw, effective, latest } = supply;
        const late = effective < raw * (1 - 1e-9);
        const inTime = !late ? '' : latest === undefined ? ' before the plan ends' : ` by ${formatDate(latest)}`;
        return supplyReport(plan, supply, {
          bring: effective,
          but: inTime,
          advice: `That is ${formatPercent(effective / need - 1)} more (over ${formatPercent(limits.supply_surplus - 1)} is much). Plan less, or check the rates.`,
          args: { limit: limits.supply_surplus },
          related: (contribution) => `${formatNumber(contribution.raw)} from here.`,
        });
      }),
};
