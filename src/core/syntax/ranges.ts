import type { Facet, Path } from '../address';
import { indexAt } from './edit-source';
import type { Span } from './node';
import { childrenOf, type Place, placeOf } from './place';
import type { Source } from './source';

/**
 * The exact span of a node; undefined when the path leads nowhere.
 *
 * `value` is the whole value, however many lines it has; where there is none, the empty span after the colon or dash.
 * `key` of a list item is its first key, or its value. `entry` is key and value, or dash and value. Below an alias the
 * span is that of the text it repeats.
 */
export function rangeOf(source: Source, path: Path, facet: Facet): Span | undefined {
  const place = placeOf(source.parts, path);
  return place && facetOf(source, place, facet);
}

/**
 * The span to underline for a path: the node itself or, where it is missing, the closest one above it. It stays on one
 * line and is empty only in an empty file.
 */
export function nearestRange(source: Source, path: Path, facet: Facet): Span {
  for (let length = path.length; length > 0; length--) {
    const place = placeOf(source.parts, path.slice(0, length));
    if (!place) continue;
    const exact = length === path.length;
    const span = exact && facet !== 'key' ? pointed(source, place, facet) : keyOf(source, place);
    return oneLine(source, span.start === span.end ? keyOf(source, place) : span);
  }
  const root = placeOf(source.parts, []);
  const first = root && childrenOf(source.parts, root)[0];
  if (first) return oneLine(source, { start: first.entryStart, end: first.entryEnd });
  if (root && root.start < root.end) return oneLine(source, root);
  return { start: 0, end: Math.min(lineBreakAfter(source, 0), source.length) };
}

function facetOf(source: Source, place: Place, facet: Facet): Span {
  if (facet === 'value') return { start: place.start, end: place.end };
  if (facet === 'entry') return { start: place.entryStart, end: place.entryEnd };
  return keyOf(source, place);
}

function keyOf(source: Source, place: Place): Span {
  if (place.pair) return { start: place.pair.key.start + place.base, end: place.pair.key.end + place.base };
  const first = place.kind === 'map' ? childrenOf(source.parts, place)[0] : undefined;
  if (first?.pair) return { start: first.pair.key.start + first.base, end: first.pair.key.end + first.base };
  return place.start < place.end
    ? { start: place.start, end: place.end }
    : { start: place.entryStart, end: place.entryEnd };
}

/** A block below a key is shown at its key, a block item at its first entry, all else where it stands. */
function pointed(source: Source, place: Place, facet: Facet): Span {
  const { node } = place;
  const ofText = node?.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
  const block = (place.kind === 'map' || place.kind === 'seq') && !place.flow;
  if ((block || ofText) && place.pair) return keyOf(source, place);
  const first = block ? childrenOf(source.parts, place)[0] : undefined;
  if (first) return { start: facet === 'entry' ? place.entryStart : first.entryStart, end: first.entryEnd };
  return facetOf(source, place, facet);
}

function oneLine(source: Source, span: Span): Span {
  const stop = lineBreakAfter(source, span.start);
  const end = Math.max(span.start, Math.min(span.end, stop));
  return { start: span.start, end: end > span.start ? end : Math.min(span.start + 1, Math.max(stop, span.start)) };
}

/** Where the line of an offset ends, read from its segment without joining the text. */
function lineBreakAfter(source: Source, offset: number): number {
  const offsets = source.parts.offsets();
  const index = indexAt(offsets, offset);
  const text = source.parts.segments[index]?.text ?? '';
  const base = offsets[index] ?? 0;
  const found = text.slice(offset - base).search(/\r?\n|\r/);
  return found < 0 ? base + text.length : offset + found;
}
