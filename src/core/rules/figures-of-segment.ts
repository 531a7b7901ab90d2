import type { Figures, SegmentFigures } from '../calc/figures';
import { memo } from '../memo';

/** What was computed for a segment; `undefined` when there is nothing of that id. */
export function figuresOfSegment(figures: Figures, id: string): SegmentFigures | undefined {
  return bySegment(figures.segments).get(id);
}

const bySegment = memo(
  (list: readonly SegmentFigures[]): ReadonlyMap<string, SegmentFigures> =>
    new Map([...list].reverse().map((entry) => [entry.segment, entry])),
);
