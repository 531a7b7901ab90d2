import { indexAt } from './edit-source';
import type { Segment } from './segment';
import type { Source } from './source';

/** A place in a text as LSP has it: both from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The position of an offset; offsets outside the text are moved to its ends. */
export function positionAt(source: Source, offset: number): Position {
  const at = Math.min(Math.max(offset, 0), source.length);
  const offsets = source.parts.offsets();
  const index = indexAt(offsets, at);
  const segment = source.parts.segments[index];
  if (!segment) return { line: 0, character: 0 };
  const starts = lineStarts(segment);
  const local = at - (offsets[index] ?? 0);
  const line = lastAtOrBefore(starts, local);
  return { line: (source.parts.lines()[index] ?? 0) + line, character: local - (starts[line] ?? 0) };
}

/** The offset of a position; a character past the line's end means its end, a line past the last one the text's end. */
export function offsetAt(source: Source, position: Position): number {
  if (position.line < 0) return 0;
  if (position.line >= source.lineCount) return source.length;
  const lines = source.parts.lines();
  const index = indexAt(lines, position.line);
  const segment = source.parts.segments[index];
  if (!segment) return 0;
  const starts = lineStarts(segment);
  const line = position.line - (lines[index] ?? 0);
  const start = starts[line] ?? segment.text.length;
  let end = starts[line + 1] ?? segment.text.length;
  if (line + 1 < starts.length) {
    if (segment.text[end - 1] === '\n') end--;
    if (segment.text[end - 1] === '\r' && end > start) end--;
  }
  return (source.parts.offsets()[index] ?? 0) + Math.min(start + Math.max(position.character, 0), end);
}

const known = new WeakMap<Segment, readonly number[]>();

/** Where the lines of a segment begin; the last one may be empty. */
function lineStarts(segment: Segment): readonly number[] {
  const found = known.get(segment);
  if (found) return found;
  const starts = [0];
  const text = segment.text;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  known.set(segment, starts);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
