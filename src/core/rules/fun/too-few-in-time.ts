import { below } from '../../address';
import type { Contribution } from '../../calc/contributions';
import type { Figures } from '../../calc/figures';
import type { Plan } from '../../model/plan';
import { ceilVolume, formatDate, formatNumber, isBelow } from '../../units';
import { figuresOfCampaign } from '../figures-of-campaign';
import { type FirstStageSupply, firstStageSupplies, isLate } from '../first-stage-supply';
import type { PlanRule } from '../rule';
import { stageName } from '../stage-name';
import { supplyReport } from '../supply-report';

/** FUN-004: the same as FUN-003 with what still closes in the period (F8), where the whole would be enough. */
export const tooFewInTime: PlanRule = {
  code: 'FUN-004',
  name: 'too-few-in-time',
  severity: 'warning',
  reads: ['figures', 'funnel', 'campaigns', 'segments', 'stages', 'teams', 'head'],
  summary: 'Campaigns bring enough, but too late',
  why: 'A lead that comes late in the period closes after it: the campaigns look complete and the revenue is not there.',
  settle: 'Start campaigns earlier, plan more in time, or shorten the lags.',
  check: ({ plan, figures }) =>
    firstStageSupplies(plan, figures)
      .filter(isLate)
      .flatMap((supply) => {
        const missing = ceilVolume(supply.need - supply.effective);
        const until = supply.latest === undefined ? 'before the plan ends' : `by ${formatDate(supply.latest)}`;
        const early = supply.latest === undefined ? 'in time' : until;
        return supplyReport(plan, supply, {
          bring: supply.raw,
          but: `, but only ${formatNumber(supply.effective)} ${until}`,
          advice: `${tooLate(plan, supply)}Start campaigns earlier, or plan ${formatNumber(missing)} more ${early}.`,
          args: { missing, ...(supply.latest === undefined ? {} : { latest: supply.latest }) },
          related: (contribution) => inTime(figures, contribution),
          relatedAt: ({ campaign }) => below(campaign.at, 'period'),
        });
      }),
};

function tooLate(plan: Pick<Plan, 'head' | 'stages'>, { segment, stage, latest }: FirstStageSupply): string {
  const first = segment.stages[0];
  const { period } = plan.head;
  if (latest === undefined || !period) return '';
  const days = first && first.latestProductiveDate === latest ? first.lagDays : undefined;
  const takes = days === undefined ? '' : `: from ${stageName(plan, stage)} on it takes ${formatNumber(days)} days`;
  return `What comes later closes after the plan’s end (${formatDate(period.end)})${takes}. `;
}

function inTime(figures: Figures, { campaign, segment, stage, raw }: Contribution): string | undefined {
  const target = figuresOfCampaign(figures, campaign.id)?.targets.find(
    (one) => one.segment === segment && one.stage === stage,
  );
  if (!target || !isBelow(target.effective, raw)) return undefined;
  return `${formatNumber(target.effective)} of ${formatNumber(raw)} come in time.`;
}
