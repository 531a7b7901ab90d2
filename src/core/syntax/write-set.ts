import type { Path } from '../address';
import type { Plain } from '../edit';
import { lexComments } from './comments';
import { doubleQuoted, needsEscape, singleQuoted } from './format-scalar';
import type { ScalarNode } from './node';
import { childrenOf, type Place, placeOf } from './place';
import {
  isPlainScalar,
  type Rendered,
  renderBelow,
  renderBlock,
  renderFlow,
  renderFolded,
  renderLiteral,
} from './render';
import { lineEnd, lineStart, skipSpaces, skipTrivia } from './trivia';
import {
  columnOf,
  neededReason,
  type Refusal,
  refuse,
  sharedReason,
  shown,
  type WriteContext,
  type Written,
} from './write-context';
import { fillAbsent, insertEntry, insertItem } from './write-insert';
import { writeTopLevel } from './write-section';

/** What `set` needs besides its path. */
export interface SetOptions {
  /** Keys behind which a new key goes: the one that stands last. */
  readonly after?: readonly string[];
  /** Order of top-level keys. */
  readonly order?: readonly string[];
}

/** Writes a value at a path: in place of the one there, or as a new entry with the parents that it lacks. */
export function writeSet(context: WriteContext, path: Path, value: Plain, options: SetOptions): Written {
  if (path.length === 0) return refuse('The whole file cannot be replaced.');
  const shared = sharedReason(context.source, path);
  if (shared) return shared;
  const place = placeOf(context.source.parts, path);
  if (place && !place.pair?.bare) return replaceValue(context, place, value);
  return addMissing(context, path, value, options);
}

function addMissing(context: WriteContext, path: Path, value: Plain, options: SetOptions): Written {
  const { parts } = context.source;
  let length = path.length - 1;
  while (length > 0 && !placeOf(parts, path.slice(0, length))) length--;
  const parent = placeOf(parts, path.slice(0, length));
  const step = path[length];
  if (!parent || step === undefined) return refuse(`${shown(path)} has no place in this file.`);
  const nested = path.slice(length + 1).reduceRight<Plain | Refusal>(wrapped, value);
  if (isRefused(nested)) return refuse(`${shown(path)} is beyond the end of its list.`);
  if (parent.kind === 'absent') {
    const whole = wrapped(nested, step);
    if (isRefused(whole)) return refuse(`${shown(path)} is beyond the end of its list.`);
    return replaceValue(context, parent, whole);
  }
  const children = childrenOf(parts, parent);
  if (parent.kind === 'seq' && typeof step === 'number') {
    if (step !== children.length)
      return refuse(
        `${shown(parent.path)} has ${children.length} items: position ${String(step)} does not follow the last one.`,
      );
    return children.length > 0 || parent.flow
      ? insertItem(context, parent, nested, children.length - 1)
      : refuse(`${shown(parent.path)} is empty.`);
  }
  if (parent.kind !== 'map') return refuse(`${shown(parent.path)} is no map: \`${String(step)}\` cannot stand in it.`);
  const key = String(step);
  if (parent.path.length === 0 && !parent.flow) {
    const block = renderBelow(nested, 0, context.manners);
    return writeTopLevel(context, key, block, {
      order: options.order,
      after: length === path.length - 1 ? options.after : undefined,
    });
  }
  const last = options.after && length === path.length - 1 ? lastOf(children, options.after) : -1;
  return insertEntry(context, parent, { key, value: nested }, last >= 0 ? last : children.length - 1);
}

function lastOf(children: readonly Place[], keys: readonly string[]): number {
  let found = -1;
  for (const [i, child] of children.entries()) if (child.pair && keys.includes(child.pair.name)) found = i;
  return found;
}

function isRefused(value: Plain | Refusal): value is Refusal {
  return value === NOWHERE;
}

const NOWHERE: Refusal = { refused: '' };

function wrapped(value: Plain | Refusal, step: string | number): Plain | Refusal {
  if (isRefused(value)) return value;
  if (typeof step === 'number') return step === 0 ? [value] : NOWHERE;
  return { [step]: value };
}

/** Writes a value over the one at a place. Lists and maps of the same kind never come here: they change in parts. */
function replaceValue(context: WriteContext, place: Place, value: Plain): Written {
  const { text } = context;
  if (place.pair && place.pair.colon < 0) return fillFlowKey(context, place, value);
  if (isInFlow(context, place)) {
    if (place.kind === 'absent') {
      const at = place.base + (place.pair?.colon ?? 0) + 1;
      const end = skipSpaces(text, at);
      return [{ start: at, end: text[end] === ',' ? end : at, text: ` ${renderFlow(value, context.manners)}` }];
    }
    const needed = neededReason(context.source, place);
    if (needed) return needed;
    return [{ start: valueStart(place), end: place.end, text: flowText(context, place, value) }];
  }
  if (place.kind === 'absent')
    return fillAbsent(context, place, (column) => renderValue(context, place, value, column));
  const needed = neededReason(context.source, place);
  if (needed) return needed;
  if ((place.kind === 'map' || place.kind === 'seq') && !place.flow) return replaceBlock(context, place, value);
  if (lexCommentsInside(text, place))
    return refuse(`${shown(place.path)} has comments inside that would be lost. Change it by hand.`);
  return replaceBy(context, place, (column) => renderValue(context, place, value, column), value);
}

function fillFlowKey(context: WriteContext, place: Place, value: Plain): Written {
  if (!isInFlow(context, place)) return refuse(`${shown(place.path)} is written with \`?\`. Change it by hand.`);
  return [{ start: place.entryEnd, end: place.entryEnd, text: `: ${renderFlow(value, context.manners)}` }];
}

/** Whether a place stands inside brackets. */
export function isInFlow({ source }: WriteContext, place: Place): boolean {
  const parent = placeOf(source.parts, place.path.slice(0, -1));
  return parent?.flow === true;
}

/** Where the text to replace begins: at the tag, if there is one right in front. Anchors stay. */
function valueStart(place: Place): number {
  const properties = place.node?.properties;
  return properties?.tagged && !properties.anchor ? properties.start + place.base : place.start;
}

function flowText({ manners }: WriteContext, place: Place, value: Plain): string {
  return keptQuotes(place, value) ?? renderFlow(value, manners);
}

/** The value in the quotes of the one before. */
function keptQuotes(place: Place, value: Plain): string | undefined {
  const node = place.node;
  if (typeof value !== 'string' || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  if (node.style === 'double' && !value.includes('\n')) return doubleQuoted(value);
  if (node.style === 'single' && !needsEscape(value)) return singleQuoted(value);
  return undefined;
}

function renderValue({ manners }: WriteContext, place: Place, value: Plain, column: number): Rendered {
  const quotes = keptQuotes(place, value);
  if (quotes) return { inline: quotes, lines: [] };
  const block =
    place.node?.kind === 'scalar' ? keptBlock(place.node, value, column + (place.item ? 2 : manners.step)) : undefined;
  if (block) return block;
  if (!place.item) return renderBelow(value, column, manners);
  if (isPlainScalar(value)) return renderBelow(value, column + 2 - manners.step, manners);
  const [first = '', ...lines] = renderBlock(value, column + 2, manners);
  return { inline: first, lines };
}

/** The value as a block of text, when the one before was one and the new one is long or has several lines. */
function keptBlock(node: ScalarNode, value: Plain, column: number): Rendered | undefined {
  if (typeof value !== 'string' || !(value.includes('\n') || value.length > LONG)) return undefined;
  if (node.style === 'folded') return renderFolded(value, column);
  return node.style === 'literal' ? renderLiteral(value, column) : undefined;
}

/** A text longer than this stays a block of text. */
const LONG = 80;

function lexCommentsInside(text: string, place: Place): boolean {
  return (place.kind === 'map' || place.kind === 'seq') && lexComments(text.slice(place.start, place.end)).length > 0;
}

/**
 * Replaces a scalar, an alias, or a list or map in brackets, in block style around it.
 *
 * @param render - the text for the column of the key or dash
 */
export function replaceBy(
  context: WriteContext,
  place: Place,
  render: (column: number) => Rendered,
  value?: Plain,
): Written {
  const { text, manners } = context;
  const mark = place.item ? place.entryStart : place.base + (place.pair?.key.start ?? 0);
  const from = place.item ? place.entryStart + 1 : place.base + (place.pair?.colon ?? 0) + 1;
  const start = valueStart(place);
  const rendered = render(columnOf(text, mark));
  const below = rendered.lines.map((line) => manners.eol + line).join('');
  const node = place.node;
  if (node?.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
    // The comment behind the block's sign stays; the block's lines go.
    const header = text.slice(start, lineEnd(text, start));
    const comment = /^[|>][-+0-9]*([ \t]+#.*)$/.exec(header)?.[1] ?? '';
    return [{ start, end: place.end, text: rendered.inline + comment + below }];
  }
  if (rendered.lines.length === 0) return [{ start, end: place.end, text: rendered.inline }];
  if (lineStart(text, start) > from && value !== undefined && !isPlainScalar(value)) {
    // The value begins below its key: the lines take its place.
    return [{ start, end: place.end, text: renderBlock(value, columnOf(text, start), manners).join(manners.eol) }];
  }
  // Without text of its own behind the colon, the blank there goes too; an anchor stays.
  const cut = rendered.inline || node?.properties?.anchor !== undefined ? start : from;
  const end = lineEnd(text, place.end);
  if (end === place.end) return [{ start: cut, end, text: rendered.inline + below }];
  return [
    { start: cut, end: place.end, text: rendered.inline },
    { start: end, end, text: below },
  ];
}

/** Replaces a block list or map by something of another kind. */
function replaceBlock(context: WriteContext, place: Place, value: Plain): Written {
  const { text, manners } = context;
  const from = place.item ? place.entryStart + 1 : place.base + (place.pair?.colon ?? 0) + 1;
  const first = skipTrivia(text, from);
  if (lexComments(text.slice(lineEnd(text, from), place.end)).length > 0) {
    return refuse(`${shown(place.path)} has comments inside that would be lost. Change it by hand.`);
  }
  if (place.node?.properties) return refuse(`${shown(place.path)} has an anchor or a tag. Change it by hand.`);
  const mark = place.item ? place.entryStart : place.base + (place.pair?.key.start ?? 0);
  const { inline, lines } = renderValue(context, place, value, columnOf(text, mark));
  const below = lines.map((line) => manners.eol + line).join('');
  if (lineStart(text, first) <= from) return [{ start: place.start, end: place.end, text: inline + below }];
  const stop = lineEnd(text, from);
  const written = inline ? ` ${inline}` : '';
  if (stop === from) return [{ start: from, end: place.end, text: written + below }];
  return [
    { start: from, end: from, text: written },
    { start: stop, end: place.end, text: below },
  ];
}
