import type { Path } from '../address';
import type { ScalarStyle, Span, SyntaxNode } from './node';
import { childrenOf, placeOf } from './place';
import type { Source } from './source';

/** How a value is written: collections `block` (lines) or `flow` (brackets), scalars by their quotes or sign. */
export type Style = 'block' | 'flow' | ScalarStyle;

/** How the value at a path is written; undefined where there is none, for aliases, and for an absent value. */
export function style(source: Source, path: Path): Style | undefined {
  const place = placeOf(source.parts, path);
  if (!place || place.kind === 'absent' || place.kind === 'alias') return undefined;
  if (place.kind === 'scalar') return place.node?.kind === 'scalar' ? place.node.style : undefined;
  return place.flow ? 'flow' : 'block';
}

/** An entry of a map (with its key) or an item of a list. */
export interface Child {
  readonly key?: string;
  readonly path: Path;
}

/** What lies right below a path, in file order; empty for scalars and where there is nothing. */
export function children(source: Source, path: Path): readonly Child[] {
  const place = placeOf(source.parts, path);
  if (!place) return [];
  return childrenOf(source.parts, place).map((child) =>
    child.pair ? { key: child.pair.name, path: child.path } : { path: child.path },
  );
}

/** An alias in the text. */
export interface AliasUse extends Span {
  /** The anchor's name. */
  readonly name: string;
  /** False when no anchor of that name stands before it. */
  readonly known: boolean;
}

/** All aliases of a file in order. */
export function aliasesIn(source: Source): readonly AliasUse[] {
  const offsets = source.parts.offsets();
  return source.parts.segments.flatMap((segment, i) => {
    const node = segment.root ?? segment.pair?.value ?? segment.item?.value;
    const base = offsets[i] ?? 0;
    return node ? aliasesBelow(node, base) : [];
  });
}

function aliasesBelow(node: SyntaxNode, base: number): AliasUse[] {
  if (node.kind === 'alias') {
    return [{ name: node.name, known: node.target !== undefined, start: node.start + base, end: node.end + base }];
  }
  if (node.kind === 'seq') return node.items.flatMap((item) => aliasesBelow(item.value, base));
  if (node.kind === 'map') return node.pairs.flatMap((pair) => (pair.value ? aliasesBelow(pair.value, base) : []));
  return [];
}
