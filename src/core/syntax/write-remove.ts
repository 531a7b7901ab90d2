import type { Path } from '../address';
import { commentBehind, commentsAbove, lexComments } from './comments';
import type { Change } from './edit-source';
import { childrenOf, type Place, placeOf } from './place';
import { lineEnd, lineStart, nextLine, skipSpaces, trimEnd } from './trivia';
import {
  columnOf,
  isFirstOnLine,
  neededReason,
  ownEnd,
  refuse,
  sharedReason,
  shown,
  type WriteContext,
  type Written,
} from './write-context';

/** Takes an entry or item away with its comments; an emptied list or map stays as `[]` or `{}`. */
export function writeRemove(context: WriteContext, path: Path): Written {
  const { source } = context;
  const place = placeOf(source.parts, path);
  const parent = placeOf(source.parts, path.slice(0, -1));
  if (path.length === 0 || !place || !parent) return refuse(`${shown(path)} is not in this file.`);
  const shared = sharedReason(source, path.slice(0, -1)) ?? neededReason(source, place);
  if (shared) return shared;
  if (place.aliased) return refuse(`${shown(path)} is repeated by an alias. Edit the anchor by hand.`);
  const siblings = childrenOf(source.parts, parent);
  const index = siblings.findIndex((sibling) => sibling.entryStart === place.entryStart);
  if (place.pair && place.pair.colon < 0 && !parent.flow)
    return refuse(`${shown(path)} has no colon. Remove it by hand.`);
  if (parent.flow) return removeFromFlow(context, parent, siblings, index);
  if (siblings.length === 1 && path.length > 1) return removeOnly(context, parent, place);
  return removeFromBlock(context, siblings, index);
}

/** The only child goes: its list or map becomes an empty one in brackets. */
function removeOnly(context: WriteContext, parent: Place, place: Place): Written {
  const { text } = context;
  const empty = parent.kind === 'seq' ? '[]' : '{}';
  if (!isFirstOnLine(text, place.entryStart) || !parent.pair) {
    return [{ start: place.entryStart, end: place.entryEnd, text: empty }];
  }
  if (parent.node?.properties) return refuse(`${shown(parent.path)} has an anchor or a tag. Empty it by hand.`);
  const colon = parent.base + parent.pair.colon + 1;
  return [{ start: colon, end: colon, text: ` ${empty}` }, ...wholeLines(context, place, undefined)];
}

function removeFromBlock(context: WriteContext, siblings: readonly Place[], index: number): Written {
  const { text } = context;
  const place = siblings[index];
  if (!place) return [];
  if (isFirstOnLine(text, place.entryStart)) return wholeLines(context, place, siblings[index - 1]);
  // `- id: x` loses its first key: the next one moves up to the dash.
  const next = siblings[index + 1];
  if (!next) return [{ start: place.entryStart, end: place.entryEnd, text: '' }];
  const stop = lineEnd(text, place.entryEnd);
  if (lexComments(text.slice(stop, next.entryStart)).length === 0) {
    return [{ start: place.entryStart, end: next.entryStart, text: '' }];
  }
  return [{ start: trimEnd(text, lineStart(text, place.entryStart), place.entryStart), end: stop, text: '' }];
}

/** The lines of an entry with its own comments; the first of a list or map leaves those above it. */
function wholeLines({ text }: WriteContext, place: Place, previous: Place | undefined): Change[] {
  const column = columnOf(text, place.entryStart);
  const above = previous ? commentsAbove(text, place.entryStart)[0] : undefined;
  let start = lineStart(text, above?.start ?? place.entryStart);
  const stop = ownEnd(text, place.entryEnd, column, false);
  const end = nextLine(text, stop);
  if (previous && (end >= text.length || isBlankLine(text, end))) {
    // One of two blank lines goes too.
    const floor = nextLine(text, lineEnd(text, previous.entryEnd));
    while (start > floor && isBlankLine(text, lineStart(text, start - 1))) start = lineStart(text, start - 1);
  }
  if (end === stop && start > 0) {
    // The file ends without a line break, and goes on doing so.
    const before = text[start - 2] === '\r' ? start - 2 : start - 1;
    return [{ start: before, end, text: '' }];
  }
  return [{ start, end, text: '' }];
}

function isBlankLine(text: string, line: number): boolean {
  return line < text.length && skipSpaces(text, line) >= lineEnd(text, line);
}

function removeFromFlow({ text }: WriteContext, parent: Place, siblings: readonly Place[], index: number): Written {
  const place = siblings[index];
  if (!place) return [];
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  if (!previous && !next) {
    const inside = lexComments(text.slice(parent.start + 1, parent.end - 1)).length === 0;
    if (inside) return [{ start: parent.start + 1, end: parent.end - 1, text: '' }];
    return [{ start: place.entryStart, end: pastComma(text, place.entryEnd), text: '' }];
  }
  const line = lineStart(text, place.entryStart);
  const comment = commentBehind(text, place.entryEnd);
  const ownLine =
    isFirstOnLine(text, place.entryStart) &&
    skipSpaces(text, pastComma(text, place.entryEnd)) >= lineEndOr(text, place.entryEnd, comment?.start);
  if (next) {
    if (lexComments(text.slice(place.entryEnd, next.entryStart)).length === 0) {
      return [{ start: place.entryStart, end: next.entryStart, text: '' }];
    }
    if (ownLine) return [{ start: line, end: nextLine(text, place.entryEnd), text: '' }];
    return [{ start: place.entryStart, end: pastComma(text, place.entryEnd), text: '' }];
  }
  if (!previous) return [];
  if (lexComments(text.slice(previous.entryEnd, place.entryStart)).length === 0) {
    return [{ start: previous.entryEnd, end: ownLine ? (comment?.end ?? place.entryEnd) : place.entryEnd, text: '' }];
  }
  if (ownLine) return [{ start: line, end: nextLine(text, place.entryEnd), text: '' }];
  return [{ start: place.entryStart, end: pastComma(text, place.entryEnd), text: '' }];
}

function lineEndOr(text: string, at: number, comment: number | undefined): number {
  return comment ?? lineEnd(text, at);
}

function pastComma(text: string, at: number): number {
  const comma = skipSpaces(text, at);
  return text[comma] === ',' ? comma + 1 : at;
}
