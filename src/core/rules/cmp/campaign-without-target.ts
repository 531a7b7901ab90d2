import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import { contributionsOf } from '../../calc/contributions';
import { campaignType } from '../../catalogue';
import type { Campaign } from '../../model/plan';
import { called } from '../called';
import { isSaid } from '../campaign-family';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';

/**
 * CMP-004. Types that are usually for being known, and those that the catalogue does not know, are left alone. A count
 * at any stage says what the campaign is to bring.
 */
export const campaignWithoutTarget = entryRule({
  code: 'CMP-004',
  name: 'campaign-without-target',
  severity: 'warning',
  each: 'campaigns',
  reads: ['campaigns', 'stages'],
  summary: 'A campaign for the first stage without a target count',
  why: 'Nobody knows what it is to bring, so the plan cannot say whether all campaigns together bring enough.',
  settle: 'Say under `targets` how many it brings: segment, stage and count.',
  check: (campaign, { plan }) => {
    const { stages, won } = lineOf(plan.stages);
    const first = stages[0]?.id;
    if (campaign.status === 'cancelled' || first === undefined || first === won) return [];
    const type = campaignType(campaign.type);
    if (!type || type.brandOnly || !campaign.stages.includes(first)) return [];
    const counts = (one: Campaign) => contributionsOf(one).length > 0;
    if (isSaid(plan.campaigns, campaign, counts)) return [];
    return [
      {
        at: below(campaign.at, 'targets'),
        message: `${called(campaign)} serves ${stageName(plan, first)}, but no target says how many it brings. Add one under \`targets\` with segment, stage and count.`,
        args: { campaign: campaign.id, stage: first },
        related: [
          {
            at: { ...below(campaign.at, 'stages', campaign.stages.indexOf(first)), on: 'value' },
            message: 'The first stage.',
          },
        ],
      },
    ];
  },
});
