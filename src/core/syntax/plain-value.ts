import type { MapNode, SyntaxNode } from './node';

/** A node's plain value, and whether repeating aliases made it too big to be written out. */
export interface PlainValue {
  readonly value: unknown;
  readonly exploded: boolean;
}

/**
 * The plain JavaScript value of a node. An alias gives the same object as its anchor. Aliases that would unfold to far
 * more than what is written (the "billion laughs") give null beyond the limit.
 */
export function plainValue(node: SyntaxNode): PlainValue {
  const limit = Math.max(MIN_ALIASED, node.end - node.start);
  const unfolding: Unfolding = { values: new Map(), sizes: new Map(), limit, aliased: 0, exploded: false };
  const value = plain(node, unfolding);
  return { value, exploded: unfolding.exploded };
}

/** Nodes that aliases may always repeat; in a long text as many as it has characters. */
const MIN_ALIASED = 10_000;

interface Unfolding {
  readonly values: Map<SyntaxNode, unknown>;
  /** Nodes below each anchored node, its aliases written out. */
  readonly sizes: Map<SyntaxNode, number>;
  readonly limit: number;
  aliased: number;
  exploded: boolean;
}

function plain(node: SyntaxNode, unfolding: Unfolding): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'alias':
      return node.target ? repeated(node.target, unfolding) : null;
    case 'seq':
      return remember(
        node,
        unfolding,
        node.items.map((item) => plain(item.value, unfolding)),
      );
    case 'map':
      return remember(node, unfolding, mapValue(node, unfolding));
  }
}

function mapValue(node: MapNode, unfolding: Unfolding): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const pair of node.pairs) {
    if (pair.odd || pair.double || pair.bare) continue;
    setOwn(made, pair.name, pair.value ? plain(pair.value, unfolding) : null);
  }
  return made;
}

/** Sets a member as data: a key `__proto__` is a key like any other and touches no prototype. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** Whether a plain value is a map. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function remember<T>(node: SyntaxNode, unfolding: Unfolding, value: T): T {
  if (node.properties?.anchor) unfolding.values.set(node, value);
  return value;
}

function repeated(target: SyntaxNode, unfolding: Unfolding): unknown {
  if (target.kind === 'scalar') return target.value;
  unfolding.aliased += unfoldedSize(target, unfolding);
  if (unfolding.aliased > unfolding.limit) {
    unfolding.exploded = true;
    return null;
  }
  return unfolding.values.has(target) ? unfolding.values.get(target) : plain(target, unfolding);
}

function unfoldedSize(node: SyntaxNode, unfolding: Unfolding): number {
  const known = unfolding.sizes.get(node);
  if (known !== undefined) return known;
  let size = 1;
  if (node.kind === 'alias') size = node.target ? unfoldedSize(node.target, unfolding) : 1;
  else if (node.kind === 'seq') for (const item of node.items) size += unfoldedSize(item.value, unfolding);
  else if (node.kind === 'map')
    for (const pair of node.pairs) if (pair.value) size += unfoldedSize(pair.value, unfolding);
  unfolding.sizes.set(node, size);
  return size;
}
