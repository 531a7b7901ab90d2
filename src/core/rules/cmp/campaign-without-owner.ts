import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId, ownerName } from '../../model/lookup';
import type { Campaign, Plan } from '../../model/plan';
import { called } from '../called';
import { above } from '../campaign-family';
import { entryRule } from '../rule';

/** CMP-002; a warning at review (ruling 10.2.7). Parts of a campaign have owners of their own. */
export const campaignWithoutOwner = entryRule({
  code: 'CMP-002',
  name: 'campaign-without-owner',
  severity: 'error',
  atReview: 'warning',
  each: 'campaigns',
  reads: ['campaigns', 'stages', 'roles', 'teams'],
  summary: 'A campaign that nobody owns',
  why: 'Nobody answers for its money and its leads, and each side can take it for the other side’s.',
  settle: 'Name the role or team that answers for it under `owner`.',
  check: (campaign, { plan }) => {
    if (campaign.status === 'cancelled' || campaign.owner !== undefined) return [];
    return [
      {
        at: below(campaign.at, 'owner'),
        message: `Nobody owns ${called(campaign)}. Name the role or team that answers for it under \`owner\`.`,
        args: { campaign: campaign.id },
        fixes: offers(plan, campaign),
      },
    ];
  },
});

/** Up to three: who owns the whole, who contributes, who owns its stages. */
function offers(plan: Pick<Plan, 'campaigns' | 'stages' | 'roles' | 'teams'>, campaign: Campaign): readonly Fix[] {
  const ids = [
    ...above(plan.campaigns, campaign).map(({ owner }) => owner),
    ...campaign.contributors,
    ...campaign.stages.map((id) => byId(plan.stages).get(id)?.owner),
  ].filter((id) => id !== undefined && (byId(plan.roles).has(id) || byId(plan.teams).has(id)));
  return [...new Set(ids)].slice(0, 3).flatMap((id) =>
    id === undefined
      ? []
      : [
          {
            title: `Let ${ownerName(plan, id)} own it`,
            edits: [{ op: 'set', at: below(campaign.at, 'owner'), value: id, after: ['direction', 'type', 'name'] }],
            safe: false,
          },
        ],
  );
}
