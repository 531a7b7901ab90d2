import type { Path } from '../address';
import { BEGIN } from './cut';
import { setOwn } from './plain-value';
import type { SyntaxProblem } from './problem';
import { readSegment, type Segment } from './segment';
import { lineEnd } from './trivia';

/** A top-level key of a file, in file order. */
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
  /** Offset of each segment, and of the text's end. */
  offsets(): Float64Array;
  /** Line on which each segment begins, and the number of line breaks. */
  lines(): Float64Array;
}

/** A top-level key with its segments: its own, then one for each item when its value is a list in block style. */
export interface Section extends SectionName {
  /** Position of the key's segment. */
  readonly segment: number;
  /** Items that follow it as segments of their own. */
  readonly items: number;
  readonly value: unknown;
}

/** Puts segments together; what equals the part in `previous` keeps its identity. */
export function assemble(file: string, version: number, segments: readonly Segment[], previous?: Source): Source {
  const first = segments[0];
  const whole = first?.kind === 'whole';
  const sections = whole ? wholeSections(first) : sectionsOf(segments, previous?.parts);
  const byKey = new Map<string, Section>();
  for (const section of sections) if (!section.duplicate) byKey.set(section.key, section);
  const data = whole ? (first.value ?? {}) : dataOf(sections);
  let length = 0;
  let breaks = 0;
  for (const segment of segments) {
    length += segment.text.length;
    breaks += segment.breaks;
  }
  let text: string | undefined;
  let offsets: Float64Array | undefined;
  let lines: Float64Array | undefined;
  let problems: readonly SyntaxProblem[] | undefined;
  const parts: Parts = {
    segments,
    sections,
    byKey,
    whole,
    offsets: () => {
      offsets ??= prefixSums(segments, (segment) => segment.text.length);
      return offsets;
    },
    lines: () => {
      lines ??= prefixSums(segments, (segment) => segment.breaks);
      return lines;
    },
  };
  return {
    file,
    version,
    lineCount: breaks + 1,
    length,
    text: () => {
      text ??= segments.length === 1 ? (first?.text ?? '') : segments.map((segment) => segment.text).join('');
      return text;
    },
    data,
    get problems() {
      problems ??= collectProblems(parts);
      return problems;
    },
    sections,
    parts,
  };
}

function prefixSums(segments: readonly Segment[], size: (segment: Segment) => number): Float64Array {
  const sums = new Float64Array(segments.length + 1);
  let sum = 0;
  for (let i = 0; i < segments.length; i++) {
    sums[i] = sum;
    const segment = segments[i];
    if (segment) sum += size(segment);
  }
  sums[segments.length] = sum;
  return sums;
}

function wholeSections(segment: Segment): Section[] {
  const root = segment.root;
  if (root?.kind !== 'map') return [];
  const value = segment.value;
  const sections: Section[] = [];
  for (const pair of root.pairs) {
    if (pair.odd || pair.bare) continue;
    const own = typeof value === 'object' && value !== null && Object.hasOwn(value, pair.name);
    const member = own ? (value as Record<string, unknown>)[pair.name] : undefined;
    sections.push({ key: pair.name, segment: 0, items: 0, value: member, ...(pair.double ? { duplicate: true } : {}) });
  }
  return sections;
}

function sectionsOf(segments: readonly Segment[], previous: Parts | undefined): Section[] {
  const sections: Section[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at];
    if (segment?.kind !== 'key' || !segment.pair) continue;
    let end = at + 1;
    while (segments[end]?.kind === 'item') end++;
    const key = segment.pair.name;
    const duplicate = seen.has(key);
    seen.add(key);
    const items = end - at - 1;
    const value = items === 0 ? segment.value : listValue(segments, at, items, previous?.byKey.get(key), previous);
    sections.push({ key, segment: at, items, value, ...(duplicate ? { duplicate } : {}) });
    at = end - 1;
  }
  return sections;
}

/** The list of the items' values; the same array as before when all of them are the same. */
function listValue(
  segments: readonly Segment[],
  at: number,
  items: number,
  before: Section | undefined,
  previous: Parts | undefined,
): unknown {
  const old = before?.value;
  if (before && previous && Array.isArray(old) && before.items === items) {
    let same = true;
    for (let i = 1; same && i <= items; i++) {
      same = segments[at + i]?.value === previous.segments[before.segment + i]?.value;
    }
    if (same) return old;
  }
  const list: unknown[] = [];
  for (let i = 1; i <= items; i++) list.push(segments[at + i]?.value);
  return list;
}

function dataOf(sections: readonly Section[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const section of sections) if (!section.duplicate) setOwn(data, section.key, section.value);
  return data;
}

function collectProblems(parts: Parts): readonly SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  const offsets = parts.offsets();
  for (const [i, segment] of parts.segments.entries()) {
    for (const { steps, ...problem } of segment.problems) {
      const shift = offsets[i] ?? 0;
      const path = steps ? [...pathOfSegment(parts, i), ...steps] : undefined;
      found.push({ ...problem, start: problem.start + shift, end: problem.end + shift, ...(path ? { path } : {}) });
    }
    for (const alias of segment.loose) found.push(unknownAlias(alias, offsets[i] ?? 0));
  }
  if (parts.whole) found.push(...rootProblems(parts));
  else found.push(...doubleSections(parts, offsets));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The path of a segment's value: `[key]` or `[key, position]`; empty where it has none. */
export function pathOfSegment(parts: Parts, index: number): Path {
  const section = sectionAt(parts, index);
  if (!section || parts.whole) return [];
  return index === section.segment ? [section.key] : [section.key, index - section.segment - 1];
}

/** The section that a segment is part of. */
export function sectionAt(parts: Parts, index: number): Section | undefined {
  let low = 0;
  let high = parts.sections.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const section = parts.sections[middle];
    if (!section) return undefined;
    if (index < section.segment) high = middle - 1;
    else if (index > section.segment + section.items) low = middle + 1;
    else return section;
  }
  return undefined;
}

function unknownAlias(
  alias: { readonly name: string; readonly start: number; readonly end: number },
  shift: number,
): SyntaxProblem {
  const message = `No anchor \`&${alias.name}\` stands before this alias. Write the value out, or put the text in quotes.`;
  return { message, start: alias.start + shift, end: alias.end + shift, kind: 'parse' };
}

function doubleSections(parts: Parts, offsets: Float64Array): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const section of parts.sections) {
    const key = parts.segments[section.segment]?.pair?.key;
    if (!section.duplicate || !key) continue;
    const shift = offsets[section.segment] ?? 0;
    const message = `The key \`${section.key}\` stands twice in this file; the first one counts. Join or rename one.`;
    found.push({ message, start: key.start + shift, end: key.end + shift, kind: 'duplicate-key', path: [section.key] });
  }
  return found;
}

function rootProblems(parts: Parts): SyntaxProblem[] {
  const segment = parts.segments[0];
  const root = segment?.root;
  if (!segment || !root || root.kind === 'map' || (root.kind === 'scalar' && root.value === null)) return [];
  const start = root.properties?.start ?? root.start;
  const end = Math.max(start + 1, Math.min(root.end, lineEnd(segment.text, start)));
  const what = root.kind === 'seq' ? 'a list' : 'a single text';
  const message = `This file holds ${what}. A plan begins with keys: \`gtm: 1\`, \`kind: plan\`.`;
  return [{ message, start, end, kind: 'not-a-map' }];
}

/** A source that is one segment, for texts that cannot be cut. */
export function assembleWhole(file: string, version: number, text: string, previous?: Source): Source {
  return assemble(file, version, [readSegment('whole', text, BEGIN, previous?.data)], previous);
}
