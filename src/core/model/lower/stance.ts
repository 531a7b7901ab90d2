import type { Stance } from '../plan';
import type { StanceOwner } from '../values';
import { child, mapOf, type Node, oneOf, present, unread } from './read';

const owners: readonly StanceOwner[] = ['marketing', 'sales', 'shared', 'customer_success', 'product', 'none'];
const manners = ['proactive', 'reactive', 'both'] as const;

/** How the company settles what is in doubt between the sides. */
export function lowerStance(node: Node): Stance {
  const relationship = child(node, 'relationship_owner');
  const engagement = child(node, 'engagement');
  const read = present({
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
  return { ...read, ...unread(node, understood(node, read)) };
}

/** Key as written -> what became of it; of the two maps with fixed keys, the keys that could be read. */
function understood(node: Node, read: Stance): Readonly<Record<string, unknown>> {
  return {
    inbound_owner: read.inboundOwner,
    outbound_owner: read.outboundOwner,
    nurture_owner: read.nurtureOwner,
    middle_funnel_owner: read.middleFunnelOwner,
    promotion_owner: read.promotionOwner,
    revenue_accountability: read.revenueAccountability,
    qualification: read.qualification,
    relationship_owner:
      child(node, 'relationship_owner') &&
      present({ pre_sale: read.relationshipPreSale, post_sale: read.relationshipPostSale }),
    engagement:
      child(node, 'engagement') && present({ marketing: read.engagementMarketing, sales: read.engagementSales }),
    transition: read.transition,
  };
}
