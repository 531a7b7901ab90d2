import type { Path } from '../address';
import { isRecord } from './plain-value';
import type { Segment } from './segment';
import type { Kept, Parts, SectionName } from './source';

/** A top-level key with its segments: its own, then one for each item when its value is a list in block style. */
export interface Section extends SectionName {
  /** Position of the key's segment. */
  readonly segment: number;
  /** Items that follow it as segments of their own. */
  readonly items: number;
  readonly value: unknown;
}

/** The section that a segment is part of. */
function sectionAt(parts: Parts, index: number): Section | undefined {
  const section = parts.sections[sectionIndex(parts.sections, index)];
  return section && index <= section.segment + section.items ? section : undefined;
}

/** The path of a segment's value: `[key]` or `[key, position]`; empty where it has none. */
export function pathOfSegment(parts: Parts, index: number): Path {
  const section = sectionAt(parts, index);
  if (!section || parts.whole) return [];
  return index === section.segment ? [section.key] : [section.key, index - section.segment - 1];
}

/** The last section that begins at or before a segment; -1 when there is none. */
function sectionIndex(sections: readonly Section[], index: number): number {
  let low = -1;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.segment ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sections of a file that is one segment. */
export function wholeSections(segment: Segment): Section[] {
  const root = segment.root;
  if (root?.kind !== 'map') return [];
  const value = segment.value;
  const sections: Section[] = [];
  for (const pair of root.pairs) {
    if (pair.odd || pair.bare) continue;
    const member = isRecord(value) && Object.hasOwn(value, pair.name) ? value[pair.name] : undefined;
    sections.push({ key: pair.name, segment: 0, items: 0, value: member, ...(pair.double ? { duplicate: true } : {}) });
  }
  return sections;
}

/** The sections of a file that is cut; lists whose items are all as before stay the same array. */
export function sectionsOf(segments: readonly Segment[], previous: Parts | undefined): Section[] {
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
    const value = items === 0 ? segment.value : listValue(segments, at, items, previous?.byKey.get(key)?.value);
    sections.push({ key, segment: at, items, value, ...(duplicate ? { duplicate } : {}) });
    at = end - 1;
  }
  return sections;
}

function listValue(segments: readonly Segment[], at: number, items: number, old: unknown): unknown {
  const list: unknown[] = [];
  for (let i = 1; i <= items; i++) list.push(segments[at + i]?.value);
  return Array.isArray(old) && old.length === items && list.every((value, i) => value === old[i]) ? old : list;
}

/**
 * The sections after an edit that changed what some segments say and nothing about how they lie; undefined when it
 * did, and all have to be gone through.
 */
export function patchedSections(
  segments: readonly Segment[],
  previous: Parts,
  { head, tail }: Kept,
): Section[] | undefined {
  if (previous.whole || segments.length !== previous.segments.length) return undefined;
  const sections = previous.sections.slice();
  for (let i = head; i < segments.length - tail; i++) {
    const segment = segments[i];
    const old = previous.segments[i];
    if (!segment || !old || segment.kind !== old.kind || segment.pair?.name !== old.pair?.name) return undefined;
    const index = sectionIndex(sections, i);
    const section = sections[index];
    if (segment.value === old.value || !section) continue;
    if (segment.kind === 'key' && section.segment === i && section.items === 0) {
      sections[index] = { ...section, value: segment.value };
    } else if (segment.kind === 'item' && i <= section.segment + section.items && Array.isArray(section.value)) {
      const value: unknown[] = section.value.slice();
      value[i - section.segment - 1] = segment.value;
      sections[index] = { ...section, value };
    }
  }
  return sections;
}
