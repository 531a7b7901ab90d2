import { Lexer } from 'yaml';
import type { Path } from '../address';
import type { Span } from './node';
import { placeOf } from './place';
import type { Segment } from './segment';
import type { Source } from './source';
import { lineEnd, lineStart, skipSpaces } from './trivia';

/** A comment with its `#`, up to the end of its line. */
export interface Comment extends Span {
  readonly text: string;
}

/**
 * The comments that belong to an entry or item: the lines right above it in its column, and the one behind its key or
 * its last line. Comments inside its value belong to what they stand at.
 */
export function commentsOf(source: Source, path: Path): readonly Comment[] {
  const place = placeOf(source.parts, path);
  if (!place || path.length === 0) return [];
  const text = source.text();
  const found: Comment[] = [...commentsAbove(text, place.entryStart)];
  const head = place.pair ? place.pair.colon + place.base + 1 : place.entryStart;
  const behindKey = place.pair && place.pair.colon >= 0 ? commentBehind(text, head) : undefined;
  const behindValue = commentBehind(text, place.entryEnd);
  if (behindKey) found.push(behindKey);
  if (behindValue && behindValue.start !== behindKey?.start) found.push(behindValue);
  return found;
}

/** All comments of a file in order. */
export function commentsIn(source: Source): readonly Comment[] {
  const offsets = source.parts.offsets();
  return source.parts.segments.flatMap((segment, i) =>
    segmentComments(segment).map(({ start, end, text }) => ({
      start: start + (offsets[i] ?? 0),
      end: end + (offsets[i] ?? 0),
      text,
    })),
  );
}

/** Comment lines right above the line of `at`, in the column of `at`, without a blank line between; in order. */
export function commentsAbove(text: string, at: number): readonly Comment[] {
  const line = lineStart(text, at);
  const column = at - line;
  const found: Comment[] = [];
  for (let next = line; next > 0; ) {
    const start = lineStart(text, next - 1);
    const hash = skipSpaces(text, start);
    if (text[hash] !== '#' || hash - start !== column) break;
    const end = lineEnd(text, hash);
    found.unshift({ start: hash, end, text: text.slice(hash, end) });
    next = start;
  }
  return found;
}

/** The comment that follows on the same line with nothing but blanks (or a comma) between. */
export function commentBehind(text: string, at: number): Comment | undefined {
  let hash = skipSpaces(text, at);
  if (text[hash] === ',') hash = skipSpaces(text, hash + 1);
  if (text[hash] !== '#' || hash === at) return undefined;
  const end = lineEnd(text, hash);
  return { start: hash, end, text: text.slice(hash, end) };
}

const known = new WeakMap<Segment, readonly Comment[]>();

function segmentComments(segment: Segment): readonly Comment[] {
  const found = known.get(segment) ?? lexComments(segment.text);
  known.set(segment, found);
  return found;
}

/** The comments of a text as YAML sees them: a `#` inside a text or a block scalar is none. */
export function lexComments(text: string): readonly Comment[] {
  if (!text.includes('#')) return [];
  const found: Comment[] = [];
  let at = 0;
  let scalarNext = false;
  for (const token of new Lexer().lex(text)) {
    if (CONTROL.includes(token)) {
      scalarNext = token === SCALAR;
      continue;
    }
    if (token.startsWith('#') && !scalarNext) found.push({ start: at, end: at + token.length, text: token });
    scalarNext = false;
    at += token.length;
  }
  return found;
}

/** Tokens of the lexer that stand for no text. */
const SCALAR = '\x1f';
const CONTROL = ['\x02', '\x18', SCALAR];
