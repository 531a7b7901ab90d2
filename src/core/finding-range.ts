import type { Analysis } from './analysis-types';
import type { Finding, Place } from './finding';
import { memo } from './memo';
import { nearestRange, type Source } from './syntax';

/** Offsets in a file. */
export interface FileRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What to underline for a finding: never more than one line, and empty only in an empty file. Where its path leads
 * nowhere it is the closest place above.
 */
export function findingRange(analysis: Pick<Analysis, 'sources'>, finding: Pick<Finding, 'at' | 'span'>): FileRange {
  const { file } = finding.at;
  const source = analysis.sources.get(file);
  if (!source) return { file, start: 0, end: 0 };
  return { file, ...(finding.span ?? placeSpan(source, finding.at)) };
}

/** What to underline for a place, such as the other side of a contradiction. */
export function placeRange(analysis: Pick<Analysis, 'sources'>, place: Place): FileRange {
  return findingRange(analysis, { at: place });
}

function placeSpan(source: Source, { path, on = 'value' }: Place): { readonly start: number; readonly end: number } {
  const known = spansOf(source);
  const key = `${on} ${JSON.stringify(path)}`;
  const span = known.get(key) ?? nearestRange(source, path, on);
  known.set(key, span);
  return span;
}

/** Spans that were asked for, by source. */
const spansOf = memo((_: Source) => new Map<string, { readonly start: number; readonly end: number }>());
