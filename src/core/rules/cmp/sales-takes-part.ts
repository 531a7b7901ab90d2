import { functionOf } from '../../model/lookup';
import type { Campaign, Plan } from '../../model/plan';

/**
 * Whether sales has a part in a campaign: by its `sales_contribution`, as owner or as contributor. Somebody of whom it
 * is not known on which side they are may be from sales.
 *
 * @source Plan format, ruling 10.2.31
 */
export function salesTakesPart(plan: Pick<Plan, 'roles' | 'teams'>, campaign: Campaign): boolean {
  if (campaign.salesContribution !== undefined) return true;
  const people = [...(campaign.owner === undefined ? [] : [campaign.owner]), ...campaign.contributors];
  return people.some((id) => (functionOf(plan, id) ?? 'sales') === 'sales');
}
