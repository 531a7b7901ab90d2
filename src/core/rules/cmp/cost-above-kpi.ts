import { below } from '../../address';
import { costPer } from '../../calc/economics';
import { impliedMeasure, kpiTemplate } from '../../catalogue';
import { byId } from '../../model/lookup';
import type { Campaign, Kpi, Plan } from '../../model/plan';
import { formatMoney, formatNumber, minorUnits, sum } from '../../units';
import { called } from '../called';
import { entryRule, type Report } from '../rule';
import { stageName } from '../stage-name';

/**
 * CMP-011, for every KPI that measures the cost of one thing at a stage, leads or others. A KPI for some segments only
 * says nothing of a campaign for more, since a budget is not split by segment; nor does a target without a count.
 */
export const costAboveKpi = entryRule({
  code: 'CMP-011',
  name: 'cost-above-kpi',
  severity: 'warning',
  each: 'campaigns',
  reads: ['kpis', 'stages', 'head'],
  summary: 'A campaign that costs more a lead than its KPI allows',
  why: 'The campaign misses the number that it is judged by before it has begun.',
  settle: 'Bring more for the money, spend less, or allow a higher cost in the KPI.',
  check: (campaign, { plan }) =>
    campaign.status === 'cancelled'
      ? []
      : campaign.kpis.flatMap((id) => {
          const kpi = byId(plan.kpis).get(id);
          return kpi ? tooDear(plan, campaign, kpi) : [];
        }),
});

function tooDear(plan: Pick<Plan, 'head' | 'stages'>, campaign: Campaign, kpi: Kpi): readonly Report[] {
  const { budget } = campaign;
  const stage = stageOf(plan, kpi);
  if (stage === undefined || kpi.target === undefined || budget === undefined) return [];
  const here = campaign.targets.filter((target) => target.stage === stage);
  if (kpi.segments.length > 0 && campaign.targets.some(({ segment = '' }) => !kpi.segments.includes(segment)))
    return [];
  const counts = here.map(({ count, byInterval }) =>
    count === undefined && Object.keys(byInterval).length > 0 ? sum(Object.values(byInterval)) : count,
  );
  if (counts.some((count) => count === undefined)) return [];
  const total = sum(counts.flatMap((count) => count ?? []));
  const cost = costPer(budget, total);
  const { currency } = plan.head;
  // A target cannot be finer than the currency, so neither is what it is held against.
  if (cost === undefined || minorUnits(cost, currency) <= minorUnits(kpi.target, currency)) return [];
  const money = (value: number) => formatMoney(value, currency);
  return [
    {
      at: { ...below(campaign.at, 'budget'), on: 'value' },
      message: `${called(campaign)} costs ${money(cost)} for each at ${stageName(plan, stage)} (${money(budget)} ÷ ${formatNumber(total)}); ${called(kpi)} allows ${money(kpi.target)}, which is ${money(kpi.target * total)} for ${formatNumber(total)}. Bring more, spend less, or allow a higher cost.`,
      args: { campaign: campaign.id, kpi: kpi.id, cost, budget, count: total, target: kpi.target },
      related: [
        { at: { ...below(kpi.at, 'target'), on: 'value' }, message: `${called(kpi)} allows ${money(kpi.target)}.` },
        ...here.slice(0, 9).map((target) => ({ at: below(target.at, 'count'), message: 'What it brings.' })),
      ],
    },
  ];
}

/** Where the KPI counts; a catalogue KPI without a stage of its own counts where the catalogue's does. */
function stageOf({ stages }: Pick<Plan, 'stages'>, kpi: Kpi): string | undefined {
  if ((kpi.measures ?? impliedMeasure(kpi.id)) !== 'cost-per') return undefined;
  const stage = kpi.stage ?? kpiTemplate(kpi.id)?.stage;
  return stage !== undefined && byId(stages).has(stage) ? stage : undefined;
}
