import { below } from '../../address';
import { campaignType } from '../../catalogue';
import type { Fix } from '../../finding';
import type { Campaign, Plan } from '../../model/plan';
import { called } from '../called';
import { isSaid } from '../campaign-family';
import { entryRule } from '../rule';

/** CMP-001. The KPIs of the whole judge its parts, and those of all parts the whole. */
export const campaignWithoutKpi = entryRule({
  code: 'CMP-001',
  name: 'campaign-without-kpi',
  severity: 'warning',
  each: 'campaigns',
  reads: ['campaigns', 'kpis'],
  summary: 'A campaign that no KPI judges',
  why: 'Nobody can say afterwards whether it was worth its money.',
  settle: 'Name under `kpis` what the campaign is judged by.',
  check: (campaign, { plan }) => {
    if (campaign.status === 'cancelled' || isSaid(plan.campaigns, campaign, ({ kpis }) => kpis.length > 0)) return [];
    return [
      {
        at: below(campaign.at, 'kpis'),
        message: `No KPI judges ${called(campaign)}. Name at least one under \`kpis\`.`,
        args: { campaign: campaign.id },
        fixes: offers(plan, campaign),
      },
    ];
  },
});

/** Up to three KPIs of the plan: first those that usually judge its type, then those of its stages. */
function offers({ kpis }: Pick<Plan, 'kpis'>, { at, type, stages }: Campaign): readonly Fix[] {
  const usual = campaignType(type)?.kpis ?? [];
  const known = [
    ...kpis.filter(({ id }) => usual.includes(id)),
    ...kpis.filter(({ stage }) => stage !== undefined && stages.includes(stage)),
  ];
  return [...new Set(known)].slice(0, 3).map((kpi) => ({
    title: `Judge it by ${called(kpi)}`,
    edits: [{ op: 'append', at: below(at, 'kpis'), value: kpi.id }],
    safe: false,
  }));
}
