import type { Figures, HandoffFigures } from '../../calc/figures';
import { memo } from '../../memo';

/** What was computed for a handoff; `undefined` when there is nothing of that id. */
export function figuresOfHandoff(figures: Figures, id: string): HandoffFigures | undefined {
  return byHandoff(figures.handoffs).get(id);
}

const byHandoff = memo(
  (list: readonly HandoffFigures[]): ReadonlyMap<string, HandoffFigures> =>
    new Map([...list].reverse().map((entry) => [entry.handoff, entry])),
);
