import { sum } from '../units';
import type { Way } from './chain';
import { type Contribution, effectiveOf } from './contributions';
import type { Supply } from './figures';
import type { Frame } from './frame';

/** Stage of the main line -> source -> what campaigns bring there. */
export type Supplies = ReadonlyMap<string, ReadonlyMap<string, Supply>>;

/**
 * What campaigns bring to each stage of a segment's main line. Volume at a stage beside it counts as much of the main
 * stage's as leads to the same volume one step on; volume at a stage that the segment does not pass is left out.
 *
 * @source Plan format, section 7 (F8) and rulings 10.1.3, 10.2.14
 */
export function suppliesOf(
  contributions: readonly Contribution[],
  way: (source?: string) => Way,
  frame: Frame,
): Supplies {
  const buckets: Bucket[] = [];
  let bucket: Bucket | undefined;
  for (const contribution of contributions) {
    const { stage, source } = contribution;
    // Neighbours mostly promise to the same stage from the same source.
    if (bucket?.stage !== stage || bucket.source !== source)
      bucket = buckets.find((one) => one.stage === stage && one.source === source);
    if (!bucket) {
      bucket = { stage, source, place: placeOf(stage, way(source)), raw: [], effective: [] };
      buckets.push(bucket);
    }
    if (!bucket.place) continue;
    bucket.raw.push(contribution.raw);
    bucket.effective.push(effectiveIn(contribution, bucket.place.latest, frame));
  }
  return byStage(buckets);
}

/** What was promised to one stage from one source. */
interface Bucket {
  readonly stage: string;
  readonly source: string;
  readonly place: Place | undefined;
  readonly raw: number[];
  readonly effective: number[];
}

/** Buckets of one place on the main line together: its own stage and those beside it. */
function byStage(buckets: readonly Bucket[]): Supplies {
  const stages = new Map<string, Map<string, Supply>>();
  for (const { source, place } of buckets) {
    if (!place || stages.get(place.stage)?.has(source)) continue;
    const same = buckets.filter((one) => one.source === source && one.place?.stage === place.stage);
    const bySource = stages.get(place.stage) ?? new Map<string, Supply>();
    stages.set(place.stage, bySource);
    const together = (of: (bucket: Bucket) => readonly number[]) =>
      sum(same.map((one) => (one.place?.factor ?? 1) * sum(of(one))));
    bySource.set(source, { raw: together((one) => one.raw), effective: together((one) => one.effective) });
  }
  return stages;
}

/** What several contributions bring together, all counted up to the same day. */
export function suppliedTogether(
  contributions: readonly Contribution[],
  latest: string | undefined,
  frame: Frame,
): Supply {
  return {
    raw: sum(contributions.map((one) => one.raw)),
    effective: sum(contributions.map((one) => effectiveIn(one, latest, frame))),
  };
}

/** Where on the main line a volume counts, up to which day, and how much of it. */
interface Place {
  readonly stage: string;
  readonly latest: string | undefined;
  readonly factor: number;
}

function placeOf(stage: string, { steps, won, alternatives }: Way): Place | undefined {
  const main = steps.find((step) => step.stage === stage);
  if (main) return { stage, latest: main.latest, factor: 1 };
  if (stage === won) return { stage, latest: undefined, factor: 1 };
  const beside = alternatives.find((step) => step.stage === stage);
  const line = beside && steps[beside.beside];
  if (beside?.rate === undefined || !line?.rate) return undefined;
  return { stage: line.stage, latest: beside.latest, factor: beside.rate / line.rate };
}

function effectiveIn(contribution: Contribution, latest: string | undefined, frame: Frame): number {
  return effectiveOf(contribution, latest, frame)?.effective ?? contribution.raw;
}
