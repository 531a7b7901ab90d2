import { below } from '../../address';
import type { Fix } from '../../finding';
import { ownerName } from '../../model/lookup';
import type { Campaign, Plan } from '../../model/plan';
import { called } from '../called';
import { entryRule } from '../rule';
import { listed } from '../words';
import { salesOwnedStages } from './sales-owned-stages';
import { salesTakesPart } from './sales-takes-part';

/** CMP-006. Whoever from sales owns the campaign or contributes to it knows of it (ruling 10.2.31). */
export const noSalesContribution = entryRule({
  code: 'CMP-006',
  name: 'no-sales-contribution',
  severity: 'warning',
  each: 'campaigns',
  reads: ['stages', 'roles', 'teams'],
  summary: 'A campaign at a stage that sales owns, without a part for sales',
  why: 'Marketing writes to people whom sales is talking to, and sales does not know.',
  settle: 'Say under `sales_contribution` who in sales does what, or leave the stage out.',
  check: (campaign, { plan }) => {
    const [first, ...others] = salesOwnedStages(plan, campaign);
    if (campaign.status === 'cancelled' || !first || salesTakesPart(plan, campaign)) return [];
    const stages = [first, ...others].map(({ stage }) => stage);
    const owners = new Set(stages.flatMap(({ owner }) => owner ?? []));
    return [
      {
        at: { ...below(campaign.at, 'stages', first.index), on: 'value' },
        message: `${called(campaign)} runs at ${listed(stages.map(called))}, which ${listed([...owners].map((id) => ownerName(plan, id)))} in sales ${owners.size === 1 ? 'owns' : 'own'}, but sales has no part in it. Say under \`sales_contribution\` who does what, or leave the stage out.`,
        args: { campaign: campaign.id, stages: stages.map(({ id }) => id).join(', ') },
        related: stages.map((stage) => ({
          at: { ...below(stage.at, 'owner'), on: 'value' },
          message: `${ownerName(plan, stage.owner ?? '')} owns ${called(stage)}.`,
        })),
        fixes: [...owners].slice(0, 3).map((owner) => contribution(plan, campaign, owner)),
      },
    ];
  },
});

function contribution(plan: Pick<Plan, 'roles' | 'teams'>, { at }: Campaign, owner: string): Fix {
  return {
    title: `Give ${ownerName(plan, owner)} a part in it`,
    edits: [
      {
        op: 'set',
        at: below(at, 'sales_contribution'),
        value: { owner },
        after: ['contributors', 'owner', 'direction', 'type'],
      },
    ],
    safe: false,
  };
}
