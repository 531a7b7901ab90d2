import type { Scoring } from '../model/plan';

/** Points that one axis of a scoring model can give. */
export interface Axis {
  /** No cap when absent. */
  readonly cap?: number | undefined;
  readonly points: readonly number[];
}

/**
 * F22: the most points that an axis can give: its positive points, capped.
 *
 * @source Plan format, section 7; TV-29, TV-30
 */
export function maxPoints({ cap, points }: Axis): number {
  const positive = points.reduce((total, point) => total + Math.max(0, point), 0);
  return cap === undefined ? positive : Math.min(cap, positive);
}

/** The most that a scoring model can give, by axis and in all. */
export interface Reach {
  readonly fit: number;
  readonly engagement: number;
  readonly total: number;
}

/**
 * F22: how high a lead can score; a threshold above it is never met.
 *
 * @source Plan format, section 7; TV-29, TV-30
 */
export function scoreReach(fit: Axis | undefined, engagement: Axis | undefined): Reach {
  const most = { fit: fit ? maxPoints(fit) : 0, engagement: engagement ? maxPoints(engagement) : 0 };
  return { ...most, total: most.fit + most.engagement };
}

/** F22 for a plan's scoring model; rules without points count as none. */
export function reachOf(scoring: Scoring): Reach {
  const axis = (from: Scoring['fit']) => from && { cap: from.cap, points: from.rules.map((rule) => rule.points ?? 0) };
  return scoreReach(axis(scoring.fit), axis(scoring.engagement));
}

/**
 * F23: what is left of points after some time.
 *
 * @param halfLifeDays - > 0
 * @param ageDays - >= 0
 * @returns unrounded; the points themselves for a half-life of nothing
 * @source Plan format, section 7; TV-31
 */
export function decayedPoints(points: number, halfLifeDays: number, ageDays: number): number {
  return halfLifeDays > 0 ? points * 0.5 ** (ageDays / halfLifeDays) : points;
}
