import { byId } from '../model/lookup';
import type { Plan, Segment } from '../model/plan';
import { isInSegment } from './segment-family';

/**
 * Whether something is said to a segment: to itself or one above it, to a persona in it, about its offering, or to
 * everybody.
 *
 * @source Plan format, ruling 10.1.8
 */
export function isPositioned(plan: Pick<Plan, 'positioning' | 'personas' | 'segments'>, segment: Segment): boolean {
  return plan.positioning.some((entry) => {
    if (entry.segment !== undefined) return isInSegment(plan.segments, segment.id, entry.segment);
    if (entry.persona !== undefined) {
      const spoken = byId(plan.personas).get(entry.persona)?.segments ?? [];
      return spoken.some((id) => isInSegment(plan.segments, segment.id, id));
    }
    return entry.offering === undefined || entry.offering === segment.offering;
  });
}
