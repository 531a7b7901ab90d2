import type { Offering } from '../plan';
import { duration, money, type Node, oneOf, rate, text } from './read';

/** One of `offerings`; `undefined` without an id. */
export function lowerOffering(node: Node): Offering | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    model: oneOf(node, 'model', ['one-time', 'subscription', 'usage', 'service'] as const),
    listPrice: money(node, 'list_price'),
    per: duration(node, 'per'),
    grossMargin: rate(node, 'gross_margin'),
  };
}
