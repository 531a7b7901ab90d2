import { below } from '../../address';
import { called } from '../called';
import { isSaid } from '../campaign-family';
import { entryRule } from '../rule';

/**
 * CMP-003, where it names neither: segments alone mean everybody in them, personas alone the segments in which they are
 * found. That both fit each other is AUD-005.
 */
export const campaignForNobody = entryRule({
  code: 'CMP-003',
  name: 'campaign-for-nobody',
  severity: 'warning',
  each: 'campaigns',
  reads: ['campaigns', 'segments'],
  summary: 'A campaign that names neither segments nor personas',
  why: 'What is for nobody in particular reaches nobody in particular, and its leads count for no target.',
  settle: 'Name the segments and personas that it is for.',
  check: (campaign, { plan }) => {
    const says = ({ segments, personas }: typeof campaign) => segments.length + personas.length > 0;
    if (campaign.status === 'cancelled' || isSaid(plan.campaigns, campaign, says)) return [];
    const counted = campaign.targets.flatMap(({ segment }) => segment ?? []);
    const wanted = counted.length > 0 ? counted : plan.segments.map(({ id }) => id);
    const offered = plan.segments.filter(({ id }) => wanted.includes(id)).slice(0, 3);
    return [
      {
        at: below(campaign.at, 'segments'),
        message: `${called(campaign)} is for nobody: it names neither \`segments\` nor \`personas\`. Say whom it is to reach.`,
        args: { campaign: campaign.id },
        fixes: offered.map((segment) => ({
          title: `Aim it at ${called(segment)}`,
          edits: [{ op: 'append', at: below(campaign.at, 'segments'), value: segment.id }],
          safe: false,
        })),
      },
    ];
  },
});
