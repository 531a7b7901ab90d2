import type { Tool } from '../plan';
import { type Node, text, words } from './read';

/** One of `tools`; `undefined` without an id. */
export function lowerTool(node: Node): Tool | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    category: text(node, 'category'),
    usedBy: words(node, 'used_by'),
    recordOf: words(node, 'record_of'),
    syncsWith: words(node, 'syncs_with'),
  };
}
