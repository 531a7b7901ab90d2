import type { Activity, AspectEntry } from '../plan';
import { type Node, said, text, words } from './read';

/** One of `responsibilities.aspects`; `undefined` when it does not say which aspect. */
export function lowerAspect(node: Node): AspectEntry | undefined {
  const aspect = text(node, 'aspect');
  if (aspect === undefined) return undefined;
  return {
    at: node.at,
    aspect,
    marketing: said(node, 'marketing'),
    sales: said(node, 'sales'),
    shared: said(node, 'shared'),
  };
}

/** One of `responsibilities.activities`; `undefined` without an id. */
export function lowerActivity(node: Node): Activity | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    stage: text(node, 'stage'),
    responsible: words(node, 'responsible'),
    accountable: words(node, 'accountable'),
    consulted: words(node, 'consulted'),
    informed: words(node, 'informed'),
  };
}
