import { maxPoints } from '../../calc/score';
import type { ScoreAxis, Scoring } from '../../model/plan';

/** Which points a threshold asks for. */
export type Measure = 'fit' | 'engagement' | 'total';
export const measures: readonly Measure[] = ['fit', 'engagement', 'total'];

/** The most points of one axis, and how they come about. */
export interface AxisReach {
  readonly axis: 'fit' | 'engagement';
  /** Sum of the positive points, not capped. */
  readonly sum: number;
  readonly most: number;
}

/**
 * The most points that an axis can give; `undefined` when that cannot be known: no point rules, or one without points.
 *
 * @source Plan format, F22 and ruling 10.2.17
 */
export function axisReach(scoring: Scoring, axis: 'fit' | 'engagement'): AxisReach | undefined {
  const points = pointsOf(scoring[axis]);
  if (!points) return undefined;
  return { axis, sum: maxPoints({ points }), most: maxPoints({ cap: scoring[axis]?.cap, points }) };
}

function pointsOf(axis: ScoreAxis | undefined): readonly number[] | undefined {
  if (!axis || axis.rules.length === 0) return undefined;
  const points = axis.rules.flatMap((rule) => rule.points ?? []);
  return points.length === axis.rules.length ? points : undefined;
}
