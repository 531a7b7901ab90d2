import { beginsComment, isBlank } from './trivia';

/**
 * One piece of a file: what stands before the first key, a top-level key with all that belongs to it, one item of a
 * top-level list (its key is then a piece of its own), or a dash at the left edge that belongs to no list.
 */
export interface Piece {
  readonly kind: 'prologue' | 'key' | 'item' | 'stray';
  readonly start: number;
  readonly end: number;
  /** The state that the cutter is in after this piece. */
  readonly after: CutState;
}

/** A number >= 0: inside a top-level list whose dashes stand in that column. */
export type CutState = typeof BEGIN | typeof NESTED | typeof OPEN | typeof TAGGED | number;

/** Nothing but comments so far. */
export const BEGIN = -1;
/** Inside a key's value that is no list of items: every indented line belongs to it. */
const NESTED = -2;
/** After `key:` alone: the next content decides whether a list begins. */
const OPEN = -3;
/** After `key: &anchor` or `key: !tag`: like NESTED, but a dash at the left edge could still be its value. */
const TAGGED = -4;

/** The pieces of a text; undefined where it cannot be cut safely and has to be read as a whole. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly after: CutState;
}

/**
 * Cuts a text at line starts where no YAML construct can reach across, whatever stands before: inside a block map that
 * begins at the left edge every value is indented, so a line at the left edge ends all that was open, and a dash in
 * the column of a list's dashes ends the item before.
 *
 * @param state - where the text begins: BEGIN for a whole file
 */
export function cut(text: string, state: CutState): Pieces | undefined {
  // A carriage return alone is a line's end to editors and a blank to YAML.
  if (/\r(?!\n)/.test(text)) return undefined;
  const pieces: Piece[] = [];
  let start = 0;
  let kind: Piece['kind'] = 'prologue';
  let marker = false;
  let now = state;
  const open = (at: number, next: Piece['kind']) => {
    if (at > start) pieces.push({ kind, start, end: at, after: now });
    start = at;
    kind = next;
  };
  let at = 0;
  if (state === BEGIN && text.charCodeAt(0) === BOM) at = 1;
  for (const size = text.length; at < size; ) {
    let column = at;
    while (text.charCodeAt(column) === SPACE) column++;
    const code = text.charCodeAt(column);
    const indent = column - at;
    const newline = text.indexOf('\n', column);
    const next = newline < 0 ? size : newline + 1;
    if (isEmptyLine(text, column, next)) {
      at = next;
      continue;
    }
    const dash = code === DASH && endsWord(text, column + 1);
    if (code === TAB && isShallow(indent, now)) return undefined;
    if (indent === 0) {
      if (isMarker(text, at)) {
        if (now !== BEGIN || marker || code !== DASH || !isEmptyLine(text, at + 3, next)) return undefined;
        marker = true;
      } else if (dash) {
        if (now === BEGIN || now === TAGGED) return undefined;
        const listed = now === OPEN || now === 0;
        open(at, listed ? 'item' : 'stray');
        now = listed ? 0 : NESTED;
      } else if (
        code === PERCENT ||
        code === BOM ||
        ((code === QUESTION || code === COLON) && endsWord(text, at + 1))
      ) {
        return undefined;
      } else if (now === BEGIN || (code !== CLOSE_BRACKET && code !== CLOSE_BRACE)) {
        const shape = keyLine(text, at, next);
        if (now === BEGIN && (shape === 'none' || NOT_FIRST.includes(text.charAt(at)))) return undefined;
        open(at, 'key');
        now = shape === 'open' ? OPEN : shape === 'tagged' ? TAGGED : NESTED;
      }
    } else if (now === BEGIN) {
      return undefined;
    } else if (now === OPEN) {
      if (dash) {
        open(at, 'item');
        now = indent;
      } else now = code === AMPERSAND || code === BANG ? TAGGED : NESTED;
    } else if (now === indent && dash) {
      open(at, 'item');
    }
    at = next;
  }
  if (start < text.length) pieces.push({ kind, start, end: text.length, after: now });
  return { pieces, after: now };
}

/** A first key that begins like this could be an anchor, a tag or a bracket of the whole document. */
const NOT_FIRST = '&*!|>[]{},@`';

/** Whether the rest of a line is blank or a comment. */
function isEmptyLine(text: string, from: number, next: number): boolean {
  let at = from;
  while (at < next && isBlank(text.charCodeAt(at))) at++;
  return at >= next || beginsComment(text, at);
}

/** Whether a tab after `indent` spaces stands where the next piece could begin. */
function isShallow(indent: number, state: CutState): boolean {
  return indent === 0 || state === BEGIN || state === OPEN || (state > 0 && indent <= state);
}

function isMarker(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && endsWord(text, at + 3);
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

/** What a line at the left edge says: no `key:`, a key with its value, a key alone, or a key with an anchor or tag. */
function keyLine(text: string, start: number, next: number): 'none' | 'value' | 'open' | 'tagged' {
  const colon = keyColon(text, start, next);
  if (colon < 0) return 'none';
  if (isEmptyLine(text, colon + 1, next)) return 'open';
  let at = colon + 1;
  while (isBlank(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return code === AMPERSAND || code === BANG ? 'tagged' : 'value';
}

/** Where the colon of `key:` stands on the line; -1 when the line is no such thing. */
function keyColon(text: string, start: number, next: number): number {
  const first = text.charCodeAt(start);
  if (first === DOUBLE || first === SINGLE) {
    let at = start + 1;
    for (; at < next; at++) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH && first === DOUBLE) at++;
      else if (code === first) {
        if (first === SINGLE && text.charCodeAt(at + 1) === SINGLE) at++;
        else break;
      }
    }
    at++;
    while (at < next && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
    return at < next && text.charCodeAt(at) === COLON && endsWord(text, at + 1) ? at : -1;
  }
  for (let at = start; at < next; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON && endsWord(text, at + 1)) return at;
    if (code === HASH && beginsComment(text, at)) return -1;
  }
  return -1;
}

const TAB = 9;
const SPACE = 32;
const BANG = 33;
const DOUBLE = 34;
const HASH = 35;
const PERCENT = 37;
const AMPERSAND = 38;
const SINGLE = 39;
const DASH = 45;
const COLON = 58;
const QUESTION = 63;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const CLOSE_BRACE = 125;
const BOM = 0xfeff;
