import type { Plain } from '../edit';
import { commentBehind, commentsAbove, lexComments } from './comments';
import { childrenOf, type Place } from './place';
import { flowEntry, type Rendered, renderEntry, renderFlow, renderItem } from './render';
import { lineEnd, lineStart, skipSpaces } from './trivia';
import { columnOf, isFirstOnLine, ownEnd, refuse, shown, type WriteContext, type Written } from './write-context';

/** An entry that a map gets. */
export interface NewEntry {
  readonly key: string;
  readonly value: Plain;
}

/**
 * Adds an entry to a map behind its child number `after` (-1: before the first).
 *
 * @param map - a map with entries, or in brackets
 */
export function insertEntry(context: WriteContext, map: Place, { key, value }: NewEntry, after: number): Written {
  const entries = childrenOf(context.source.parts, map);
  if (map.flow) return insertInFlow(context, map, entries, flowEntry(key, value, context.manners), after);
  const first = entries[0];
  if (!first) return refuse(`${shown(map.path)} has no entry beside which \`${key}\` could stand.`);
  const column = columnOf(context.text, first.entryStart);
  const lines = renderEntry(key, value, column, context.manners);
  return insertLines(context, entries, lines, after, { column, own: map.path.length > 0 });
}

/** Adds an item to a list in block style or in brackets, behind its child number `after` (-1: before the first). */
export function insertItem(
  context: WriteContext,
  list: Place,
  value: Plain,
  after: number,
  block?: readonly string[],
): Written {
  const items = childrenOf(context.source.parts, list);
  if (list.flow) return insertInFlow(context, list, items, renderFlow(value, context.manners), after);
  const first = items[0];
  if (!first) return refuse(`${shown(list.path)} has no item beside which another could stand.`);
  const column = columnOf(context.text, first.entryStart);
  const flow = items.filter((item) => item.kind === 'map' && item.flow).length * 2 > items.length;
  const lines = block ?? renderItem(value, column, context.manners, flow);
  const parent = list.pair ? columnOf(context.text, list.base + list.pair.key.start) : -1;
  return insertLines(context, items, block ? indentLines(block, column) : lines, after, {
    column,
    own: column > parent,
  });
}

/** Lines of an item or entry, all but the first moved right. */
export function indentLines(lines: readonly string[], column: number): readonly string[] {
  return lines.map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(column) + line));
}

interface Edge {
  readonly column: number;
  /** Comments in this column below the last child belong to it and not to what follows. */
  readonly own: boolean;
}

function insertLines(
  { text, manners }: WriteContext,
  children: readonly Place[],
  lines: readonly string[],
  after: number,
  { column, own }: Edge,
): Written {
  const { eol } = manners;
  const indent = ' '.repeat(column);
  const blank = hasBlankBetween(text, children);
  const previous = children[after];
  if (previous) {
    const at = ownEnd(text, previous.entryEnd, column, own && after === children.length - 1);
    return [
      {
        start: at,
        end: at,
        text: (blank ? eol : '') + lines.map((line, i) => eol + (i === 0 ? indent : '') + line).join(''),
      },
    ];
  }
  const first = children[0];
  if (!first) return [];
  const written = lines.join(eol) + eol + (blank ? eol : '');
  if (!isFirstOnLine(text, first.entryStart)) {
    return [{ start: first.entryStart, end: first.entryStart, text: written + indent }];
  }
  const above = own ? commentsAbove(text, first.entryStart)[0] : undefined;
  const at = lineStart(text, above?.start ?? first.entryStart);
  return [{ start: at, end: at, text: indent + written }];
}

/** Whether blank lines stand between the last children, or between the first two. */
function hasBlankBetween(text: string, children: readonly Place[]): boolean {
  const gaps = [children.slice(-2), children.slice(0, 2)].filter((pair) => pair.length === 2);
  return (
    gaps.length > 0 && gaps.every(([a, b]) => a && b && /\n[ \t]*\r?\n/.test(text.slice(a.entryEnd, b.entryStart)))
  );
}

function insertInFlow(
  { text, manners }: WriteContext,
  collection: Place,
  children: readonly Place[],
  written: string,
  after: number,
): Written {
  if (children.length === 0) return insertInEmpty(text, collection, written, manners);
  const previous = children[after];
  if (!previous) {
    const first = children[0];
    return first ? [{ start: first.entryStart, end: first.entryStart, text: `${written}, ` }] : [];
  }
  const at = previous.entryEnd;
  const comma = skipSpaces(text, at);
  const hasComma = text[comma] === ',';
  const behind = hasComma ? comma + 1 : at;
  const comment = commentBehind(text, behind);
  const endsLine = (comment?.start ?? skipSpaces(text, behind)) >= lineEnd(text, behind) || comment !== undefined;
  // Entries that stand one on each line get a line more; else the new one goes on the same line.
  if (!endsLine || !isFirstOnLine(text, previous.entryStart)) return [{ start: at, end: at, text: `, ${written}` }];
  const end = lineEnd(text, behind);
  const line = manners.eol + ' '.repeat(columnOf(text, previous.entryStart)) + written;
  if (hasComma) return [{ start: end, end, text: `${line},` }];
  if (end === at) return [{ start: at, end, text: `,${line}` }];
  return [
    { start: at, end: at, text: ',' },
    { start: end, end, text: line },
  ];
}

function insertInEmpty(text: string, collection: Place, written: string, manners: WriteContext['manners']): Written {
  const inside = text.slice(collection.start + 1, collection.end - 1);
  const padded = text[collection.start] === '[' ? manners.paddedLists : manners.paddedMaps;
  const pad = padded ? ' ' : '';
  if (lexComments(inside).length === 0) {
    return [{ start: collection.start + 1, end: collection.end - 1, text: pad + written + pad }];
  }
  const at = collection.start + 1;
  return [{ start: at, end: at, text: pad + written + (/^\s/.test(inside) ? '' : ' ') }];
}

/**
 * Gives a value to a key or dash that has none.
 *
 * @param render - the value's text for the column of the key or dash
 */
export function fillAbsent(
  { text, manners }: WriteContext,
  place: Place,
  render: (column: number) => Rendered,
): Written {
  if (place.node?.properties)
    return refuse(`${shown(place.path)} has an anchor or a tag and no value. Write the value by hand.`);
  const mark = place.item ? place.entryStart : place.base + (place.pair?.key.start ?? 0);
  const column = columnOf(text, mark);
  const { inline, lines } = render(column);
  const at = place.item ? place.entryStart + 1 : place.base + (place.pair?.colon ?? 0) + 1;
  const changes = inline ? [{ start: at, end: at, text: ` ${inline}` }] : [];
  if (lines.length === 0) return changes;
  const end = inline ? lineEnd(text, at) : ownEnd(text, at, column, false);
  const below = lines.map((line) => manners.eol + line).join('');
  const only = changes[0];
  if (only && end === at) return [{ ...only, text: only.text + below }];
  return [...changes, { start: end, end, text: below }];
}
