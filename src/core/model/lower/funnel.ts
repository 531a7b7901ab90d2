import { below } from '../../address';
import type { Assumption, Chain, Funnel, FunnelTarget, Provenance } from '../plan';
import {
  asDuration,
  asMoney,
  asRate,
  children,
  count,
  date,
  mapOf,
  money,
  type Node,
  nodeAt,
  oneOf,
  text,
  unread,
  words,
} from './read';

const provenances: readonly Provenance[] = ['own-cohort', 'own-blended', 'benchmark', 'guess'];

/** Targets, assumptions and the shares of the sources. */
export function lowerFunnel(node: Node): Funnel {
  const basis = oneOf(node, 'basis', ['cohort', 'period'] as const);
  const sourcing = mapOf(node, 'sourcing', asRate);
  return {
    at: node.at,
    basis,
    asOf: date(node, 'as_of'),
    targets: children(node, 'targets').map(lowerTarget),
    assumptions: children(node, 'assumptions').map(lowerAssumption),
    sourcing,
    ...unread(node, { basis, sourcing }),
  };
}

function lowerTarget(node: Node): FunnelTarget {
  const newRevenue = money(node, 'new_revenue');
  const newCustomers = count(node, 'new_customers');
  return {
    at: node.at,
    segment: text(node, 'segment'),
    newRevenue,
    newCustomers,
    ...unread(node, { new_revenue: newRevenue, new_customers: newCustomers }),
    openingPipeline: money(node, 'opening_pipeline'),
    committedRevenue: money(node, 'committed_revenue'),
    byInterval: mapOf(node, 'by_interval', (value) => asMoney(value, node.context)),
  };
}

function lowerAssumption(node: Node): Assumption {
  const chain = lowerChain(node);
  const averageDeal = money(node, 'average_deal');
  const provenance = oneOf(node, 'provenance', provenances);
  return {
    at: node.at,
    segment: text(node, 'segment'),
    averageDeal,
    provenance,
    source: text(node, 'source'),
    skips: words(node, 'skips'),
    ...chain,
    ...unread(node, { average_deal: averageDeal, provenance, ...chain }),
    bySource: mapOf(node, 'by_source', (value) => {
      const source = nodeAt(value, below(node.at, 'by_source'), node.context);
      return source && lowerChain(source);
    }),
  };
}

function lowerChain(node: Node): Chain {
  return { conversion: mapOf(node, 'conversion', asRate), lag: mapOf(node, 'lag', asDuration) };
}
