import type { FunnelTarget } from '../model/plan';
import type { Money, Rate } from '../model/values';
import { sumMoney } from '../units';
import { from, known, unknown } from './computed';
import type { Computed } from './figures';
import { customersNeeded, newPipelineTarget } from './funnel';

/** What a segment must bring, and from where. */
export interface TargetFigures {
  /** In all, major units. */
  readonly target: Computed;
  /** F1. */
  readonly newPipelineTarget: Computed;
  /** F2, unrounded. */
  readonly customers: Computed;
  readonly customersFromOpening: Computed;
  readonly opening: Money;
  readonly committed: Money;
}

/** Facts that a target is counted with. */
export interface TargetFacts {
  readonly segment: string;
  /** Several targets for one segment add up. */
  readonly targets: readonly FunnelTarget[];
  readonly averageDeal: Computed;
  readonly winRate: Computed;
  readonly currency: string | undefined;
}

/**
 * F1 and F2 for one segment. A target in customers counts as that many average deals where money is needed.
 *
 * @source Plan format, section 7 and ruling 10.2.16
 */
export function targetFigures({ segment, targets, averageDeal, winRate, currency }: TargetFacts): TargetFigures {
  const opening = sumMoney(
    targets.flatMap((target) => target.openingPipeline ?? []),
    currency,
  );
  const committed = sumMoney(
    targets.flatMap((target) => target.committedRevenue ?? []),
    currency,
  );
  const target = moneyTarget(segment, targets, averageDeal, currency);
  const fromOpening = from('F1', opening > 0 ? [winRate] : [], (rate = 0) => opening * rate);
  const counted = targets.length > 0 && targets.every((one) => one.newRevenue === undefined);
  const nothingElse = counted && opening === 0 && committed === 0 && target.value === null;
  return {
    target,
    newPipelineTarget: from('F1', [target, fromOpening], (revenue, sure) =>
      newPipelineTarget({ newRevenue: revenue, openingPipeline: sure, winRate: 1, committedRevenue: committed }),
    ),
    customers: nothingElse
      ? customersAlone(segment, targets)
      : from('F2', [target, averageDeal, fromOpening], (revenue, deal, sure) =>
          customersNeeded(Math.max(0, revenue - sure - committed), deal),
        ),
    customersFromOpening: opening === 0 ? known(0, 'F1') : from('F1', [fromOpening, averageDeal], customersNeeded),
    opening,
    committed,
  };
}

/** A rate that arithmetic can divide by, or why not. */
export function usableRate(rate: Rate | undefined, segment: string, stage: string): Computed {
  if (rate === undefined) return unknown('F3', `${segment} has no rate at ${stage}`);
  return rate > 0 ? known(rate, 'F3') : unknown('F3', `the rate of ${segment} at ${stage} is 0`);
}

function moneyTarget(
  segment: string,
  targets: readonly FunnelTarget[],
  averageDeal: Computed,
  currency: string | undefined,
): Computed {
  if (targets.length === 0) return unknown('F1', `${segment} has no target`);
  const parts = targets.map(({ newRevenue, newCustomers }): Computed => {
    if (newRevenue !== undefined) return known(newRevenue, 'F1');
    if (newCustomers === undefined) return unknown('F1', `the target of ${segment} names no amount`);
    return from('F1', [averageDeal], (deal) => newCustomers * deal);
  });
  return from('F1', parts, (...values) => sumMoney(values, currency));
}

/** Without an average deal a number of customers is still a number of customers. */
function customersAlone(segment: string, targets: readonly FunnelTarget[]): Computed {
  if (targets.some((target) => target.newCustomers === undefined))
    return unknown('F2', `the target of ${segment} names no amount`);
  return known(
    targets.reduce((total, target) => total + (target.newCustomers ?? 0), 0),
    'F2',
  );
}
