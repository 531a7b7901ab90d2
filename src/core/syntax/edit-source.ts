import { BEGIN, cut, type Pieces } from './cut';
import { isSelfContained, parseText } from './parse';
import { readSegment, type Segment } from './segment';
import { assemble, type Kept, type Source } from './source';

/** Replace [start, end) by `text`, in offsets of the text that the changes before it left. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source after the changes, applied in order as in LSP. It equals `parse` of the new text, and reads only the
 * segments that the changes touch. Offsets outside the text are moved to its ends.
 */
export function edit(source: Source, changes: readonly Change[], version = source.version + 1): Source {
  if (source.parts.whole || source.length === 0) return reparse(source.text(), source, changes, version);
  let now: Edited = {
    segments: source.parts.segments,
    head: source.parts.segments.length,
    tail: source.parts.segments.length,
  };
  for (const [i, change] of changes.entries()) {
    const next = changeSegments(now, change, i === 0 ? source.parts.offsets() : offsetsOf(now.segments));
    if (!next) return reparse(joined(now.segments), source, changes.slice(i), version);
    now = next;
  }
  const next = assemble(source.file, version, now.segments, source, keptOf(now));
  const leadsOut = next.parts.troubled.some((i) => (now.segments[i]?.loose.length ?? 0) > 0);
  if (leadsOut && !isSelfContained(now.segments)) return parseText(source.file, next.text(), version, source);
  return next;
}

/** Segments after some changes, and how many at either end no change has touched. */
interface Edited {
  readonly segments: readonly Segment[];
  readonly head: number;
  readonly tail: number;
}

/** Both ends together cannot be more than all. */
function keptOf({ segments, head, tail }: Edited): Kept {
  const kept = Math.min(head, segments.length);
  return { head: kept, tail: Math.min(tail, segments.length - kept) };
}

function joined(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

function reparse(before: string, source: Source, changes: readonly Change[], version: number): Source {
  let text = before;
  for (const change of changes) {
    const { start, end } = clamped(change, text.length);
    text = text.slice(0, start) + change.text + text.slice(end);
  }
  return parseText(source.file, text, version, source);
}

function clamped(change: Change, length: number): { start: number; end: number } {
  const a = Math.min(Math.max(change.start, 0), length);
  const b = Math.min(Math.max(change.end, 0), length);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** The segments after one change; undefined where the new text cannot be cut. */
function changeSegments(now: Edited, change: Change, offsets: Int32Array): Edited | undefined {
  const { segments } = now;
  const length = offsets[segments.length] ?? 0;
  const { start, end } = clamped(change, length);
  let first = indexAt(offsets, start);
  const firstText = segments[first]?.text ?? '';
  const firstLine = firstText.indexOf('\n');
  // A change in a segment's first line can join it to the one before.
  if (first > 0 && start - (offsets[first] ?? 0) <= (firstLine < 0 ? firstText.length : firstLine)) first--;
  let last = indexAt(offsets, end);
  const from = offsets[first] ?? 0;
  let text = '';
  for (let i = first; i <= last; i++) text += segments[i]?.text ?? '';
  text = text.slice(0, start - from) + change.text + text.slice(end - from);
  const state = first === 0 ? BEGIN : (segments[first - 1]?.after ?? BEGIN);
  // What follows stays as it is when the cutter comes to it in the same state as before; else it is cut again too, up
  // to the next key, which brings the cutter into a state of its own. Only the first key of all can be another one.
  for (;;) {
    const found = cut(text, state);
    if (!found) return undefined;
    if (last >= segments.length - 1 || found.after === segments[last]?.after) {
      const head = Math.min(now.head, first);
      const tail = Math.min(now.tail, segments.length - 1 - last);
      return { segments: replaced(segments, first, last, text, found), head, tail };
    }
    const stop = found.after === BEGIN ? segments.length - 1 : nextKey(segments, last);
    for (let i = last + 1; i <= stop; i++) text += segments[i]?.text ?? '';
    last = stop;
  }
}

/** The segment of the next key, which begins in any state but the first; the last segment when there is none. */
function nextKey(segments: readonly Segment[], from: number): number {
  let at = from + 1;
  while (at < segments.length - 1 && segments[at]?.kind !== 'key') at++;
  return at;
}

function replaced(
  segments: readonly Segment[],
  first: number,
  last: number,
  text: string,
  { pieces }: Pieces,
): readonly Segment[] {
  const old = new Map<string, Segment>();
  for (let i = first; i <= last; i++) {
    const segment = segments[i];
    if (segment) old.set(segment.text, segment);
  }
  const fresh = pieces.map((piece, i): Segment => {
    const own = text.slice(piece.start, piece.end);
    const same = old.get(own);
    if (same && same.kind === piece.kind) return same.after === piece.after ? same : { ...same, after: piece.after };
    const before = pieces.length === last - first + 1 ? segments[first + i] : undefined;
    return readSegment(piece.kind, own, piece.after, before?.kind === piece.kind ? before.value : undefined);
  });
  const all = segments.slice();
  if (fresh.length === last - first + 1) for (const [i, segment] of fresh.entries()) all[first + i] = segment;
  else all.splice(first, last - first + 1, ...fresh);
  return all;
}

function offsetsOf(segments: readonly Segment[]): Int32Array {
  const offsets = new Int32Array(segments.length + 1);
  for (let i = 0; i < segments.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (segments[i]?.text.length ?? 0);
  return offsets;
}

/** The segment that holds an offset; the last one for the end of the text. */
export function indexAt(sums: Int32Array, value: number): number {
  let low = 0;
  let high = sums.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
