import type { Contribution } from '../calc/contributions';
import { contributionsIn } from '../calc/contributions';
import type { Figures, SegmentFigures } from '../calc/figures';
import { memo } from '../memo';
import type { Campaign, Plan } from '../model/plan';
import type { IsoDate } from '../model/values';
import { isBelow } from '../units';

/** What the campaigns of one source bring to the first stage of one segment, against what they must. */
export interface FirstStageSupply {
  readonly segment: SegmentFigures;
  readonly stage: string;
  readonly source: string;
  /** Unrounded. */
  readonly need: number;
  /** Promised in all. */
  readonly raw: number;
  /** The part that still becomes customers in the period. */
  readonly effective: number;
  /** Last day on which a volume counts; absent while a lag is not stated. */
  readonly latest: IsoDate | undefined;
  /** Campaign targets that it is made of. */
  readonly contributions: readonly Contribution[];
}

type Facts = Pick<Plan, 'campaigns' | 'stages'>;

/**
 * Supply against need for each segment with a target and each source with campaign targets at its first stage. A source
 * without any says nothing: it may bring its share by other means. Neither does one of which a target has no count,
 * because the sum would be of a part only.
 *
 * @source Plan format, rulings 10.2.14 and 10.2.25
 */
export function firstStageSupplies(plan: Facts, figures: Figures): readonly FirstStageSupply[] {
  return supplies(figures, plan.campaigns, plan.stages);
}

/** Fewer are promised than needed (FUN-003). */
export function isShort({ raw, need }: FirstStageSupply): boolean {
  return isBelow(raw, need);
}

/** Enough are promised, but too few of them in time (FUN-004). */
export function isLate(supply: FirstStageSupply): boolean {
  return !isShort(supply) && isBelow(supply.effective, supply.need);
}

const supplies = memo((figures: Figures, campaigns: Plan['campaigns'], stages: Plan['stages']) => {
  const { bySegment } = contributionsIn(campaigns);
  const open = uncounted(campaigns);
  return figures.segments.flatMap((segment): FirstStageSupply[] => {
    const [first] = segment.stages;
    if (!segment.targeted || !first) return [];
    const here = new Set([
      first.stage,
      ...stages.filter((one) => one.alternativeTo === first.stage).map(({ id }) => id),
    ]);
    return Object.entries(first.bySource).flatMap(([source, { need, supply, latestProductiveDate }]) => {
      const unknown = [...here].some((stage) => open.has(placeKey(segment.segment, stage, source)));
      if (!supply || need.value === null || unknown) return [];
      const contributions = (bySegment.get(segment.segment) ?? []).filter(
        (one) => one.source === source && here.has(one.stage),
      );
      const latest = latestProductiveDate ?? first.latestProductiveDate;
      return [{ segment, stage: first.stage, source, need: need.value, ...supply, latest, contributions }];
    });
  });
});

/** Segment, stage and source of the campaign targets that state no count. */
const uncounted = memo((campaigns: readonly Campaign[]): ReadonlySet<string> => {
  const keys = campaigns.flatMap(({ status, source, targets }) =>
    status === 'cancelled'
      ? []
      : targets
          .filter((target) => target.count === undefined && Object.keys(target.byInterval).length === 0)
          .map(({ segment = '', stage = '' }) => placeKey(segment, stage, source)),
  );
  return new Set(keys);
});

function placeKey(segment: string, stage: string, source: string): string {
  return `${segment}\n${stage}\n${source}`;
}
