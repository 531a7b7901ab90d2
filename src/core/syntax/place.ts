import type { Path } from '../address';
import { type ItemNode, isAbsent, itemStart, type PairNode, pairEnd, pairOf, type SyntaxNode } from './node';
import type { Section } from './sections';
import type { Parts } from './source';

/** A node of a source with absolute offsets: the whole file, an entry, a list item, and what lies below them. */
export interface Place {
  readonly path: Path;
  /** `absent`: a key or a dash with nothing after it. */
  readonly kind: 'map' | 'seq' | 'scalar' | 'alias' | 'absent';
  readonly flow: boolean;
  /** The value without its anchor, tag and comments. For an absent one both are where it would begin. */
  readonly start: number;
  readonly end: number;
  /** Key, colon and value, or dash and value. */
  readonly entryStart: number;
  readonly entryEnd: number;
  /** Set for entries of a map. */
  readonly pair?: PairNode;
  /** Set for list items. */
  readonly item?: ItemNode;
  /** Undefined for the root and for lists whose items are segments of their own. */
  readonly node?: SyntaxNode;
  /** Set for an entry of the root in a file that is cut into segments. */
  readonly section?: Section;
  /** The segment that holds it, and what to add to the node's positions. */
  readonly segment: number;
  readonly base: number;
  /** The path leads through an alias: other places show the same text. */
  readonly aliased: boolean;
}

/** The place that a path names; undefined when the file has no such node. Digits count as keys in maps. */
export function placeOf(parts: Parts, path: Path): Place | undefined {
  let place: Place | undefined = rootPlace(parts);
  for (const step of path) {
    if (!place) return undefined;
    place = childOf(parts, place, step);
  }
  return place;
}

/** The whole file as a place. */
export function rootPlace(parts: Parts): Place {
  const first = parts.segments[0];
  if (parts.whole && first?.root) return nodePlace(first.root, { path: [], segment: 0, base: 0, aliased: false });
  const begin = parts.segments.findIndex((segment) => segment.kind === 'key');
  const offsets = parts.offsets();
  const start = begin < 0 ? (offsets[parts.segments.length] ?? 0) : (offsets[begin] ?? 0);
  const last = parts.sections.at(-1);
  const end = last ? sectionPlace(parts, last).entryEnd : start;
  return {
    path: [],
    kind: 'map',
    flow: false,
    start,
    end: Math.max(start, end),
    entryStart: start,
    entryEnd: Math.max(start, end),
    segment: Math.max(begin, 0),
    base: 0,
    aliased: false,
  };
}

/** The entry under a key, or the item at a position; through an alias to what it repeats. */
function childOf(parts: Parts, place: Place, step: string | number): Place | undefined {
  if (place.path.length === 0 && !place.node) {
    const section = parts.byKey.get(String(step));
    return section && sectionPlace(parts, section);
  }
  if (place.section && !place.node) return typeof step === 'number' ? sectionItem(parts, place, step) : undefined;
  const seen = contentOf(place);
  if (!seen) return undefined;
  const own = { ...place, aliased: place.aliased || seen !== place.node };
  if (seen.kind === 'map') {
    const pair = pairOf(seen, String(step));
    return pair && pairPlace(pair, own);
  }
  if (seen.kind !== 'seq' || typeof step !== 'number') return undefined;
  const item = seen.items[step];
  return item && itemPlace(item, step, own);
}

/** All children in file order, double entries left out. */
export function childrenOf(parts: Parts, place: Place): readonly Place[] {
  if (place.path.length === 0 && !place.node) {
    return parts.sections.filter((section) => !section.duplicate).map((section) => sectionPlace(parts, section));
  }
  if (place.section && !place.node) {
    const items: Place[] = [];
    for (let i = 0; i < place.section.items; i++) {
      const item = sectionItem(parts, place, i);
      if (item) items.push(item);
    }
    return items;
  }
  const seen = contentOf(place);
  const own = { ...place, aliased: place.aliased || seen !== place.node };
  if (seen?.kind === 'map') {
    return seen.pairs.filter((pair) => !pair.odd && !pair.double).map((pair) => pairPlace(pair, own));
  }
  if (seen?.kind === 'seq') return seen.items.map((item, i) => itemPlace(item, i, own));
  return [];
}

/** The entry of a top-level key. */
function sectionPlace(parts: Parts, section: Section): Place {
  const base = parts.offsets()[section.segment] ?? 0;
  const pair = parts.segments[section.segment]?.pair;
  const at = { path: [], segment: section.segment, base, aliased: false };
  if (!pair) return { ...rootPair(parts, section), section };
  if (section.items === 0) return { ...pairPlace(pair, at), section };
  const first = sectionEdge(parts, section.segment + 1, 'start');
  const end = sectionEdge(parts, section.segment + section.items, 'end');
  return {
    path: [section.key],
    kind: 'seq',
    flow: false,
    start: first,
    end,
    entryStart: base + pair.key.start,
    entryEnd: end,
    pair,
    section,
    segment: section.segment,
    base,
    aliased: false,
  };
}

function rootPair(parts: Parts, section: Section): Place {
  const root = rootPlace(parts);
  const pair = root.node?.kind === 'map' ? pairOf(root.node, section.key) : undefined;
  return pair ? pairPlace(pair, root) : root;
}

function sectionEdge(parts: Parts, segment: number, edge: 'start' | 'end'): number {
  const base = parts.offsets()[segment] ?? 0;
  const item = parts.segments[segment]?.item;
  if (!item) return base;
  return base + (edge === 'start' ? itemStart(item) : Math.max(item.value.end, item.dash + 1));
}

function sectionItem(parts: Parts, place: Place, index: number): Place | undefined {
  const section = place.section;
  if (!section || index < 0 || index >= section.items) return undefined;
  const segment = section.segment + 1 + index;
  const item = parts.segments[segment]?.item;
  if (!item) return undefined;
  return itemPlace(item, index, { path: place.path, segment, base: parts.offsets()[segment] ?? 0, aliased: false });
}

type Where = Pick<Place, 'path' | 'segment' | 'base' | 'aliased'>;

function contentOf(place: Place): SyntaxNode | undefined {
  return place.node?.kind === 'alias' ? place.node.target : place.node;
}

function nodePlace(node: SyntaxNode, { path, segment, base, aliased }: Where): Place {
  const absent = isAbsent(node);
  const start = node.start + base;
  const end = node.end + base;
  return {
    path,
    kind: absent ? 'absent' : node.kind,
    flow: (node.kind === 'map' || node.kind === 'seq') && node.flow,
    start,
    end,
    entryStart: start,
    entryEnd: end,
    node,
    segment,
    base,
    aliased,
  };
}

function pairPlace(pair: PairNode, where: Where): Place {
  const path = [...where.path, pair.name];
  const entryStart = where.base + (pair.key.properties?.start ?? pair.key.start);
  const entryEnd = where.base + pairEnd(pair);
  if (pair.value) return { ...nodePlace(pair.value, { ...where, path }), pair, entryStart, entryEnd };
  const end = where.base + pair.key.end;
  const { segment, base, aliased } = where;
  return { path, kind: 'absent', flow: false, start: end, end, entryStart, entryEnd, pair, segment, base, aliased };
}

function itemPlace(item: ItemNode, index: number, where: Where): Place {
  const path = [...where.path, index];
  const entryEnd = where.base + Math.max(item.value.end, item.dash + 1);
  return { ...nodePlace(item.value, { ...where, path }), item, entryStart: where.base + itemStart(item), entryEnd };
}
