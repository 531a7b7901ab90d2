import type { Figures, SegmentFigures } from '../calc/figures';
import { blendedRate } from '../calc/funnel';
import { byId } from '../model/lookup';
import type { Plan } from '../model/plan';
import type { Rate } from '../model/values';

/** A rate that the funnel assumes, with the volumes that it comes from. */
export interface AssumedRate {
  readonly rate: Rate;
  /** Unrounded volumes that go in and come out, over the segments. */
  readonly from: number;
  readonly to: number;
}

/**
 * The rate from one stage to a later one that the assumptions come to, weighted by the volumes needed.
 *
 * @param segments - those with a target that it is about
 * @param ends - the two stages of a segment; `undefined` where it does not pass them in that order
 * @returns `undefined` when nothing passes, or a volume is not known: a part is not the whole
 * @source Plan format, section 6.5; TV-39
 */
export function blendedConversion(
  segments: readonly SegmentFigures[],
  ends: (segment: SegmentFigures) => readonly [number, number] | undefined,
): AssumedRate | undefined {
  let from = 0;
  let to = 0;
  for (const segment of segments) {
    const places = ends(segment);
    if (!places) continue;
    const [entered, left] = places.map((place) => segment.stages[place]?.need.value);
    if (entered == null || left == null) return undefined;
    from += entered;
    to += left;
  }
  const rate = blendedRate([{ from, to }]);
  return rate === undefined ? undefined : { rate, from, to };
}

/** The rate of the last stage before won over some segments (ruling 10.2.15). */
export function blendedWinRate(
  plan: Pick<Plan, 'stages'>,
  segments: readonly SegmentFigures[],
): AssumedRate | undefined {
  const won = plan.stages.find((stage) => stage.terminal === 'won')?.id;
  return blendedConversion(segments, ({ stages }) => {
    const last = stages.length - 1;
    return last > 0 && stages[last]?.stage === won ? [last - 1, last] : undefined;
  });
}

/** Segments with a target that something is about: all of them, or those that it names and their parts. */
export function targetedSegments(
  plan: Pick<Plan, 'segments'>,
  figures: Figures,
  named: readonly string[],
): readonly SegmentFigures[] {
  return figures.segments.filter(
    ({ targeted, segment }) => targeted && (named.length === 0 || isNamed(plan, segment, named)),
  );
}

function isNamed(plan: Pick<Plan, 'segments'>, segment: string, named: readonly string[]): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = segment; at !== undefined && !seen.has(at); ) {
    if (named.includes(at)) return true;
    seen.add(at);
    at = byId(plan.segments).get(at)?.parent;
  }
  return false;
}
