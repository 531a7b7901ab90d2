import { BEGIN } from './cut';
import { setOwn } from './plain-value';
import type { SyntaxProblem } from './problem';
import { problemsOf } from './problems-of';
import { patchedSections, type Section, sectionsOf, wholeSections } from './sections';
import { readSegment, type Segment } from './segment';

/** A top-level key of a file. */
export interface SectionName {
  readonly key: string;
  /** The key stood before: this section does not count. */
  readonly duplicate?: true;
}

/** The text of one plan file, what it says, and what is wrong with it as text. Immutable; `edit` makes the next one. */
export interface Source {
  readonly file: string;
  readonly version: number;
  /** Lines as editors count them: one more than line breaks. */
  readonly lineCount: number;
  /** UTF-16 units. */
  readonly length: number;
  /** The whole text; joined when first asked for. */
  text(): string;
  /**
   * Plain JavaScript of the whole file; `{}` for an empty one. What an edit did not touch keeps its object identity:
   * each item of a top-level list, each other top-level value, and equal parts inside the touched one. So a WeakMap on
   * these objects memoises what is computed from them.
   */
  readonly data: unknown;
  /** In file order. */
  readonly problems: readonly SyntaxProblem[];
  readonly sections: readonly SectionName[];
  /** Private to `core/syntax`. */
  readonly parts: Parts;
}

/** The segments of a source and where they stand. */
export interface Parts {
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
  /** The section that counts for each key. */
  readonly byKey: ReadonlyMap<string, Section>;
  /** The file cannot be cut and is one segment. */
  readonly whole: boolean;
  /** UTF-16 units and line breaks of each segment: kept apart, so that a keystroke touches no other segment. */
  readonly lengths: Int32Array;
  readonly breaks: Int32Array;
  /** Positions of the segments with problems or with aliases that lead out of them. */
  readonly troubled: readonly number[];
  /** Offset of each segment, and of the text's end. */
  offsets(): Int32Array;
  /** Line on which each segment begins, and the number of line breaks. */
  lines(): Int32Array;
}

/** How many segments at the beginning and at the end are those of the source before. */
export interface Kept {
  readonly head: number;
  readonly tail: number;
}

/** Puts segments together; what equals the part in `previous` keeps its identity. */
export function assemble(
  file: string,
  version: number,
  segments: readonly Segment[],
  previous?: Source,
  kept: Kept = { head: 0, tail: 0 },
): Source {
  const first = segments[0];
  const whole = first?.kind === 'whole';
  const before = previous?.parts;
  const sections = whole
    ? wholeSections(first)
    : ((before && patchedSections(segments, before, kept)) ?? sectionsOf(segments, before));
  const byKey = new Map<string, Section>();
  for (const section of sections) if (!section.duplicate) byKey.set(section.key, section);
  const lengths = tally(segments, (segment) => segment.text.length, before?.lengths, kept);
  const breaks = tally(segments, (segment) => segment.breaks, before?.breaks, kept);
  let text: string | undefined;
  let offsets: Int32Array | undefined;
  let lines: Int32Array | undefined;
  let problems: readonly SyntaxProblem[] | undefined;
  const parts: Parts = {
    segments,
    sections,
    byKey,
    whole,
    lengths,
    breaks,
    troubled: troubledOf(segments, before, kept),
    offsets: () => {
      offsets ??= prefixSums(lengths);
      return offsets;
    },
    lines: () => {
      lines ??= prefixSums(breaks);
      return lines;
    },
  };
  return {
    file,
    version,
    lineCount: sum(breaks) + 1,
    length: sum(lengths),
    text: () => {
      text ??= segments.length === 1 ? (first?.text ?? '') : segments.map((segment) => segment.text).join('');
      return text;
    },
    data: whole ? (first.value ?? {}) : dataOf(sections),
    get problems() {
      problems ??= problemsOf(parts);
      return problems;
    },
    sections,
    parts,
  };
}

/** A source that is one segment, for texts that cannot be cut. */
export function assembleWhole(file: string, version: number, text: string, previous?: Source): Source {
  return assemble(file, version, [readSegment('whole', text, BEGIN, previous?.data)], previous);
}

function tally(
  segments: readonly Segment[],
  size: (segment: Segment) => number,
  before: Int32Array | undefined,
  { head, tail }: Kept,
): Int32Array {
  const sizes = new Int32Array(segments.length);
  if (before) {
    sizes.set(before.subarray(0, head));
    sizes.set(before.subarray(before.length - tail), segments.length - tail);
  }
  for (let i = head; i < segments.length - tail; i++) {
    const segment = segments[i];
    if (segment) sizes[i] = size(segment);
  }
  return sizes;
}

function troubledOf(segments: readonly Segment[], before: Parts | undefined, { head, tail }: Kept): readonly number[] {
  const shift = before ? segments.length - before.segments.length : 0;
  const troubled: number[] = [];
  if (before) for (const i of before.troubled) if (i < head) troubled.push(i);
  for (let i = head; i < segments.length - tail; i++) {
    const segment = segments[i];
    if (segment && (segment.problems.length > 0 || segment.loose.length > 0)) troubled.push(i);
  }
  if (before) for (const i of before.troubled) if (i >= before.segments.length - tail) troubled.push(i + shift);
  return troubled;
}

function prefixSums(sizes: Int32Array): Int32Array {
  const sums = new Int32Array(sizes.length + 1);
  let total = 0;
  for (let i = 0; i < sizes.length; i++) {
    total += sizes[i] ?? 0;
    sums[i + 1] = total;
  }
  return sums;
}

function sum(sizes: Int32Array): number {
  let total = 0;
  for (let i = 0; i < sizes.length; i++) total += sizes[i] ?? 0;
  return total;
}

function dataOf(sections: readonly Section[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const section of sections) if (!section.duplicate) setOwn(data, section.key, section.value);
  return data;
}
