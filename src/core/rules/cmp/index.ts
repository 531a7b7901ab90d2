import type { Rule } from '../rule';
import { campaignForNobody } from './campaign-for-nobody';
import { campaignWithoutBudget } from './campaign-without-budget';
import { campaignWithoutKpi } from './campaign-without-kpi';
import { campaignWithoutOwner } from './campaign-without-owner';
import { campaignWithoutTarget } from './campaign-without-target';
import { costAboveKpi } from './cost-above-kpi';
import { needsBothSides } from './needs-both-sides';
import { noSalesContribution } from './no-sales-contribution';
import { nothingToSay } from './nothing-to-say';
import { partBeyondWhole } from './part-beyond-whole';
import { rareDirection } from './rare-direction';
import { targetOutsideSegments } from './target-outside-segments';

/** CMP: campaigns, what they say of themselves and whether both sides know of them. */
export const rules: readonly Rule[] = [
  campaignWithoutKpi,
  campaignWithoutOwner,
  campaignForNobody,
  campaignWithoutTarget,
  campaignWithoutBudget,
  noSalesContribution,
  partBeyondWhole,
  needsBothSides,
  targetOutsideSegments,
  rareDirection,
  costAboveKpi,
  nothingToSay,
];
