import type { Goal } from '../plan';
import type { Side } from '../values';
import { duration, type Node, oneOf, text, words } from './read';

const sides: readonly Side[] = ['marketing', 'sales', 'shared'];

/** One of `goals`; `undefined` without an id. */
export function lowerGoal(node: Node): Goal | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    side: oneOf(node, 'side', sides),
    statement: text(node, 'statement'),
    kpi: text(node, 'kpi'),
    horizon: duration(node, 'horizon'),
    parent: text(node, 'parent'),
    segments: words(node, 'segments'),
  };
}
