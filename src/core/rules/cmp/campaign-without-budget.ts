import { below } from '../../address';
import { called } from '../called';
import { isSaid } from '../campaign-family';
import { entryRule } from '../rule';

/** CMP-005. A part is paid from the whole's budget, and a whole by its parts' (ruling 10.2.14). */
export const campaignWithoutBudget = entryRule({
  code: 'CMP-005',
  name: 'campaign-without-budget',
  severity: 'warning',
  each: 'campaigns',
  reads: ['campaigns'],
  summary: 'A campaign without a budget',
  why: 'Its cost is unknown, and so is what a lead of it costs.',
  settle: 'State its `budget`; write 0 where it costs nothing.',
  check: (campaign, { plan }) =>
    campaign.status === 'cancelled' || isSaid(plan.campaigns, campaign, ({ budget }) => budget !== undefined)
      ? []
      : [
          {
            at: below(campaign.at, 'budget'),
            message: `${called(campaign)} has no budget, so its cost is unknown. State \`budget\`, or 0 if it costs nothing.`,
            args: { campaign: campaign.id },
          },
        ],
});
