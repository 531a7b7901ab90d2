import type { Stance } from '../plan';
import type { StanceOwner } from '../values';
import { child, mapOf, type Node, oneOf, present } from './read';

const owners: readonly StanceOwner[] = ['marketing', 'sales', 'shared', 'customer_success', 'product', 'none'];
const manners = ['proactive', 'reactive', 'both'] as const;

/** How the company settles what is in doubt between the sides. */
export function lowerStance(node: Node): Stance {
  const relationship = child(node, 'relationship_owner');
  const engagement = child(node, 'engagement');
  return present({
    at: node.at,
    inboundOwner: oneOf(node, 'inbound_owner', owners),
    outboundOwner: oneOf(node, 'outbound_owner', owners),
    nurtureOwner: oneOf(node, 'nurture_owner', owners),
    middleFunnelOwner: oneOf(node, 'middle_funnel_owner', owners),
    promotionOwner: oneOf(node, 'promotion_owner', owners),
    revenueAccountability: oneOf(node, 'revenue_accountability', owners),
    qualification: mapOf(node, 'qualification', (value) => owners.find((owner) => owner === value)),
    relationshipPreSale: relationship && oneOf(relationship, 'pre_sale', owners),
    relationshipPostSale: relationship && oneOf(relationship, 'post_sale', owners),
    engagementMarketing: engagement && oneOf(engagement, 'marketing', manners),
    engagementSales: engagement && oneOf(engagement, 'sales', manners),
    transition: oneOf(node, 'transition', ['baton', 'overlap', 'loop'] as const),
  });
}
