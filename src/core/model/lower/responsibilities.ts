import type { Activity, AspectEntry } from '../plan';
import { type Node, said, text, unread, words } from './read';

/** One of `responsibilities.aspects`; `undefined` when it does not say which aspect. */
export function lowerAspect(node: Node): AspectEntry | undefined {
  const aspect = text(node, 'aspect');
  if (aspect === undefined) return undefined;
  const sides = { marketing: said(node, 'marketing'), sales: said(node, 'sales'), shared: said(node, 'shared') };
  return { at: node.at, aspect, ...sides, ...unreadLists(node, sides) };
}

/** One of `responsibilities.activities`; `undefined` without an id. */
export function lowerActivity(node: Node): Activity | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  const accountable = words(node, 'accountable');
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    stage: text(node, 'stage'),
    responsible: words(node, 'responsible'),
    accountable,
    ...unreadLists(node, { accountable }),
    consulted: words(node, 'consulted'),
    informed: words(node, 'informed'),
  };
}

/** Lists that hold something of which nothing was understood; an empty list is understood. */
function unreadLists(node: Node, lists: Readonly<Record<string, readonly unknown[]>>): ReturnType<typeof unread> {
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  const understood = Object.entries(lists).map(
    ([key, list]) => [key, list.length > 0 || isEmpty(node.data[key]) ? list : undefined] as const,
  );
  return unread(node, Object.fromEntries(understood));
}
