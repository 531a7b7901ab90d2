import type { Path } from '../address';
import { indexAt } from './edit-source';
import { isAbsent, itemStart, type MapNode, type PairNode, pairEnd, type SeqNode, type SyntaxNode } from './node';
import { pathOfSegment } from './sections';
import type { Segment } from './segment';
import type { Source } from './source';
import { isBlank, lineEnd, lineStart, skipSpaces, trimEnd } from './trivia';

/** What a position in the text means. */
export interface PathAt {
  /** The deepest node there; for `between` the map or list into which something could be written. */
  readonly path: Path;
  /** `key` and `value` also at their very end; `value` also after a colon or dash that has no value yet. */
  readonly on: 'key' | 'value' | 'between';
  /** The position is inside a comment. */
  readonly inComment?: true;
}

/**
 * The node at an offset. On blank lines and in indentation the column decides, as it would for text written there.
 * A key that is still being typed (no colon yet) counts as a key, though the data does not have it.
 */
export function pathAt(source: Source, offset: number): PathAt {
  const at = Math.min(Math.max(offset, 0), source.length);
  const offsets = source.parts.offsets();
  const index = indexAt(offsets, at);
  const segment = source.parts.segments[index];
  if (!segment) return { path: [], on: 'between' };
  const view: View = { source, index, segment, text: segment.text };
  const local = at - (offsets[index] ?? 0);
  if (local === segment.text.length && local > 0 && segment.text.endsWith('\n')) return onBlank(view, local, 0);
  const start = lineStart(segment.text, local);
  const content = skipSpaces(segment.text, start);
  const end = lineEnd(segment.text, local);
  if (content >= end) return onBlank(view, start, local - start);
  if (local < content) return { ...onBlank(view, start, local - start), ...insideScalar(view, local) };
  const found = descend(view, local);
  return found.on === 'between' && isComment(segment, local, start) ? { ...found, inComment: true } : found;
}

interface View {
  readonly source: Source;
  readonly index: number;
  readonly segment: Segment;
  readonly text: string;
}

/** The node that begins a segment, with the path above it. */
function topOf({ source, index, segment }: View): { path: Path; node: SyntaxNode | undefined } {
  const path = pathOfSegment(source.parts, index);
  if (segment.kind === 'whole') return { path: [], node: segment.root };
  if (segment.item) {
    const { item } = segment;
    const list: SeqNode = { kind: 'seq', flow: false, start: itemStart(item), end: item.value.end, items: [item] };
    return { path: path.slice(0, 1), node: list };
  }
  const pair: PairNode | undefined =
    segment.pair ??
    (segment.bare ? { key: segment.bare, name: String(segment.bare.value), colon: -1, bare: true } : undefined);
  if (!pair) return { path: [], node: undefined };
  return { path: [], node: { kind: 'map', flow: false, start: 0, end: pairEnd(pair), pairs: [pair] } };
}

/** Position of a list item in the file: a segment's only item stands for its place in the list. */
function itemIndex({ source, index, segment }: View, path: Path, local: number): number {
  if (!segment.item || path.length !== 1) return local;
  const whole = pathOfSegment(source.parts, index);
  return typeof whole[1] === 'number' ? whole[1] : local;
}

function descend(view: View, at: number): PathAt {
  const top = topOf(view);
  let path = top.path;
  let node = top.node;
  for (;;) {
    if (node?.kind === 'map') {
      const pair = lastBefore(node.pairs, at, (entry) => entry.key.properties?.start ?? entry.key.start);
      if (!pair || pair.odd) return { path, on: 'between' };
      if (at <= pair.key.end) return { path: [...path, pair.name], on: 'key' };
      const value = pair.value;
      if (pair.colon < 0 || !value || at <= pair.colon) return { path, on: 'between' };
      const inside = inValue(view.text, value, pair.colon + 1, at);
      if (inside === 'out') return { path, on: 'between' };
      path = [...path, pair.name];
      if (inside === 'on') return { path, on: 'value' };
      node = value;
    } else if (node?.kind === 'seq') {
      const position = lastIndexBefore(node.items, at, itemStart);
      const item = node.items[position];
      if (!item) return { path, on: 'between' };
      const from = item.dash >= 0 ? item.dash + 1 : itemStart(item);
      if (at < from) return { path, on: 'between' };
      const inside = inValue(view.text, item.value, from, at);
      if (inside === 'out') return { path, on: 'between' };
      path = [...path, itemIndex(view, path, position)];
      if (inside === 'on') return { path, on: 'value' };
      node = item.value;
    } else return { path, on: node ? 'value' : 'between' };
  }
}

/** Whether a position is on a scalar value (or where one could be written), inside a collection, or past the value. */
function inValue(text: string, value: SyntaxNode, from: number, at: number): 'on' | 'in' | 'out' {
  if (isAbsent(value)) {
    const newline = text.slice(from, at).includes('\n');
    return newline || text.slice(from, at).includes('#') || at <= from - 1 ? 'out' : 'on';
  }
  const start = value.properties?.start ?? value.start;
  if (at < start) return text.slice(at, start).includes('\n') ? 'out' : 'on';
  if (at < value.start) return 'on';
  if (value.kind === 'scalar' || value.kind === 'alias') return at <= value.end ? 'on' : 'out';
  if (!value.flow) return 'in';
  if (at === value.start || at === value.end) return 'on';
  return at < value.end ? 'in' : 'out';
}

function lastBefore<T>(list: readonly T[], at: number, start: (entry: T) => number): T | undefined {
  return list[lastIndexBefore(list, at, start)];
}

function lastIndexBefore<T>(list: readonly T[], at: number, start: (entry: T) => number): number {
  let found = -1;
  for (const [i, entry] of list.entries()) if (start(entry) <= at) found = i;
  return found;
}

/** A blank line, or blanks before a line's content: the column says which of the open maps and lists is meant. */
function onBlank(view: View, line: number, column: number): PathAt {
  const held = insideScalar(view, line + column);
  if (held.path) return { path: held.path, on: 'value' };
  const before = contentBefore(view.text, line);
  const open = before > 0 ? openAt(view, before) : [];
  for (const [i, level] of [...open].reverse().entries()) {
    if (level.flowEnd !== undefined) {
      if (line + column < level.flowEnd) return { path: level.path, on: 'between' };
      continue;
    }
    if (level.empty && level.column < column) return { path: level.path, on: 'value' };
    if (level.empty || level.column > column) continue;
    const above = open[open.length - 2 - i];
    // A list in the column of its key: a new key is as likely as a new item, and keys are what the map wants.
    if (level.list && above && !above.empty && above.column === level.column && level.column === column) continue;
    return { path: level.path, on: 'between' };
  }
  return { path: [], on: 'between' };
}

/** The end of the last line of content before a line, comments left out; 0 when there is none in the segment. */
function contentBefore(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const start = lineStart(text, at - 1);
    const content = skipSpaces(text, start);
    const end = lineEnd(text, start);
    if (content < end && text[content] !== '#') return trimEnd(text, start, end);
    at = start;
  }
  return 0;
}

interface Level {
  readonly path: Path;
  readonly column: number;
  readonly list?: true;
  /** An entry that has no value yet. */
  readonly empty?: true;
  /** Set for a collection in brackets. */
  readonly flowEnd?: number;
}

/** The maps and lists that are open after the content that ends at `end`, outermost first. */
function openAt(view: View, end: number): Level[] {
  const levels: Level[] = [{ path: [], column: 0 }];
  const top = topOf(view);
  if (view.segment.kind === 'whole' && top.node?.kind !== 'map') levels.pop();
  let path = top.path;
  let node = top.node;
  while (node) {
    if (node.kind === 'map' || node.kind === 'seq') {
      if (node.flow) {
        levels.push({ path, column: 0, flowEnd: node.end });
        if (end >= node.end) break;
      }
    }
    if (node.kind === 'map') {
      const first = node.pairs[0];
      const pair = lastBefore(node.pairs, end - 1, (entry) => entry.key.start);
      if (!first || !pair) break;
      const column = columnOf(view.text, first.key.start);
      if (path.length > 0 && !node.flow) levels.push({ path, column });
      if (!pair.value) break;
      path = [...path, pair.name];
      if (isAbsent(pair.value)) levels.push({ path, column, empty: true });
      node = pair.value;
    } else if (node.kind === 'seq') {
      const position = lastIndexBefore(node.items, end - 1, itemStart);
      const item = node.items[position];
      if (!item) break;
      const column = columnOf(view.text, itemStart(item));
      if (!node.flow) levels.push({ path, column, list: true });
      path = [...path, itemIndex(view, path, position)];
      if (isAbsent(item.value)) levels.push({ path, column, empty: true });
      node = item.value;
    } else break;
  }
  return levels;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The path of the text of several lines that holds a position, where there is one. */
function insideScalar(view: View, at: number): { path?: Path; on?: 'value' } {
  const found = descendScalar(view, at);
  return found ? { path: found, on: 'value' } : {};
}

function descendScalar(view: View, at: number): Path | undefined {
  const { path, on } = descend(view, at);
  if (on !== 'value') return undefined;
  const top = topOf(view);
  const node = nodeBelow(view, top.node, top.path, path);
  return node?.kind === 'scalar' && node.start < at && at <= node.end ? path : undefined;
}

function nodeBelow(view: View, top: SyntaxNode | undefined, from: Path, path: Path): SyntaxNode | undefined {
  let node = top;
  let depth = from.length;
  while (node && depth < path.length) {
    const step = path[depth];
    if (node.kind === 'map') node = childPair(node, String(step))?.value;
    else if (node.kind === 'seq')
      node = (view.segment.item && depth === 1 ? node.items[0] : node.items[Number(step)])?.value;
    else return undefined;
    depth++;
  }
  return node;
}

function childPair(map: MapNode, name: string): PairNode | undefined {
  return map.pairs.find((pair) => pair.name === name && !pair.odd);
}

function isComment(segment: Segment, at: number, start: number): boolean {
  const mark = /(^|\s)#/.exec(segment.text.slice(start, at));
  if (!mark) return false;
  const from = start + mark.index + (mark[1]?.length ?? 0);
  return from === start || isBlank(segment.text.charCodeAt(from - 1));
}
