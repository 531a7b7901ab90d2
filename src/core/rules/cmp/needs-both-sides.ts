import { below } from '../../address';
import { campaignType } from '../../catalogue';
import { sideOf } from '../../model/plan';
import { called } from '../called';
import { entryRule } from '../rule';
import { salesOwnedStages } from './sales-owned-stages';
import { salesTakesPart } from './sales-takes-part';

/**
 * CMP-008, for the types of which the catalogue says so. Silent where CMP-006 speaks of the same absence, and in a plan
 * without a team for sales.
 */
export const needsBothSides = entryRule({
  code: 'CMP-008',
  name: 'needs-both-sides',
  severity: 'info',
  each: 'campaigns',
  reads: ['stages', 'roles', 'teams'],
  summary: 'A kind of campaign that needs both sides, without a part for sales',
  why: 'At a fair or in a programme for named accounts somebody has to talk to people, and those are in sales.',
  settle: 'Say under `sales_contribution` who in sales does what.',
  check: (campaign, { plan }) => {
    const type = campaignType(campaign.type);
    if (campaign.status === 'cancelled' || !type?.needsBothSides || salesTakesPart(plan, campaign)) return [];
    if (!plan.teams.some((team) => sideOf(team.function) === 'sales')) return [];
    if (salesOwnedStages(plan, campaign).length > 0) return [];
    return [
      {
        at: { ...below(campaign.at, 'type'), on: 'value' },
        message: `${called(campaign)} is of the kind ${type.label.toLowerCase()}, which rarely works without sales, but sales has no part in it. Say under \`sales_contribution\` who does what.`,
        args: { campaign: campaign.id, type: type.id },
      },
    ];
  },
});
