import { memo } from '../memo';
import { byId } from '../model/lookup';
import type { Segment } from '../model/plan';

/**
 * Whether a segment is another one or lies in it, over any number of `parent` steps. Ids that are not defined are only
 * themselves.
 */
export function isInSegment(segments: readonly Segment[], id: string, within: string): boolean {
  return id === within || (family(segments).get(id)?.has(within) ?? false);
}

/** Whether two segments are the same or one lies in the other: then a company of one may be one of the other. */
export function isSameFamily(segments: readonly Segment[], a: string, b: string): boolean {
  return isInSegment(segments, a, b) || isInSegment(segments, b, a);
}

/** All segments above each one. */
const family = memo((segments: readonly Segment[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = byId(segments);
  return new Map(
    segments.map(({ id, parent }) => {
      const above = new Set<string>();
      for (let at = parent; at !== undefined && !above.has(at); at = index.get(at)?.parent) above.add(at);
      return [id, above];
    }),
  );
});
