import type { Economics } from '../plan';
import { child, duration, type Node, number, oneOf, present, rate } from './read';

/** Unit economics; CAC counts all cost unless `cac_scope` says otherwise. */
export function lowerEconomics(node: Node): Economics {
  const limits = child(node, 'limits');
  return {
    at: node.at,
    grossMargin: rate(node, 'gross_margin'),
    monthlyChurn: rate(node, 'monthly_churn'),
    ordersPerYear: number(node, 'orders_per_year'),
    lifetime: duration(node, 'lifetime'),
    cacScope: oneOf(node, 'cac_scope', ['programmes', 'fully-loaded'] as const) ?? 'fully-loaded',
    limits: limits ? present({ ltvCac: number(limits, 'ltv_cac'), payback: duration(limits, 'payback') }) : {},
  };
}
