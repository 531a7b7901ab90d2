import type { Computed, Figures, SegmentFigures } from '../../calc/figures';
import { byId } from '../../model/lookup';
import type { Capacity, Plan } from '../../model/plan';
import { sumMoney } from '../../units';
import { segmentName } from '../segment-name';
import { listed } from '../words';

/** A capacity entry with what was computed for it. */
export interface Seller {
  readonly entry: Capacity;
  /** What it can sell in the period, major units. */
  readonly value: Computed;
  /** People in full output. */
  readonly persons: Computed;
}

/** People with a quota in money, and what they must win together. */
export interface Selling {
  /** What a sentence calls their segments. */
  readonly whom: string;
  readonly segments: readonly SegmentFigures[];
  readonly sellers: readonly [Seller, ...Seller[]];
  /** Major units; all of it, and without what is committed already. */
  readonly target: number;
  readonly toWin: number;
}

type Facts = Pick<Plan, 'capacity' | 'segments' | 'funnel' | 'head'>;

/**
 * Who must win what: each segment with a target and the entries for it. As soon as somebody sells to all segments, or to
 * a parent or part of one, nobody can tell the segments apart and all are taken together. Where an entry for a segment
 * states no quota in money, or a target is not known, nothing is said.
 *
 * Revenue that is committed needs nobody to sell it, so it is not part of what they must win (as in F12b).
 */
export function sellingOf(plan: Facts, figures: Figures): readonly Selling[] {
  const targeted = figures.segments.filter((segment) => segment.targeted);
  const known = new Set(targeted.map(({ segment }) => segment));
  const sellers = plan.capacity.flatMap((entry, index): Seller[] => {
    const computed = figures.capacity[index];
    return computed ? [{ entry, value: computed.value, persons: computed.rampedHeadcount }] : [];
  });
  const quotas = sellers.filter(({ entry }) => entry.quota !== undefined);
  const together = quotas.some(({ entry }) => entry.segment === undefined || !known.has(entry.segment));
  if (together) {
    const unknown = quotas.some(({ entry }) => entry.segment !== undefined && !byId(plan.segments).has(entry.segment));
    return unknown ? [] : selling(plan, targeted, quotas);
  }
  return targeted.flatMap((segment) => {
    const own = sellers.filter(({ entry }) => entry.segment === segment.segment && entry.quotaCount === undefined);
    const silent = own.some(({ entry }) => entry.quota === undefined && !isFollowUp(entry));
    return silent
      ? []
      : selling(
          plan,
          [segment],
          own.filter(({ entry }) => entry.quota !== undefined),
        );
  });
}

/** Somebody who takes what comes in, and is not asked for money. */
function isFollowUp({ monthlyLoad, concurrentLoad }: Capacity): boolean {
  return monthlyLoad !== undefined || concurrentLoad !== undefined;
}

function selling(
  { funnel, head, segments }: Facts,
  targeted: readonly SegmentFigures[],
  [first, ...others]: readonly Seller[],
): readonly Selling[] {
  const amounts = targeted.flatMap(({ target }) => target.value ?? []);
  if (!first || targeted.length === 0 || amounts.length < targeted.length) return [];
  const ids = new Set(targeted.map(({ segment }) => segment));
  const committed = (funnel?.targets ?? []).flatMap(({ segment, committedRevenue }) =>
    segment !== undefined && ids.has(segment) ? (committedRevenue ?? []) : [],
  );
  const target = sumMoney(amounts, head.currency);
  const toWin = Math.max(0, sumMoney([target, ...committed.map((one) => -one)], head.currency));
  const whom = listed(targeted.map(({ segment }) => segmentName({ segments }, segment)));
  return [{ whom, segments: targeted, sellers: [first, ...others], target, toWin }];
}
