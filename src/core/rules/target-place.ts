import { below } from '../address';
import type { Place } from '../finding';
import type { FunnelTarget, Plan } from '../model/plan';

/** Where the plan says how much a segment must bring: the amount of its first target; `undefined` without one. */
export function targetPlace({ funnel }: Pick<Plan, 'funnel'>, segment: string): Place | undefined {
  const target = funnel?.targets.find((target) => target.segment === segment);
  return target && amountPlace(target);
}

/** A target's amount, else the segment that it is for. */
export function amountPlace(target: FunnelTarget): Place {
  const key =
    target.newRevenue !== undefined ? 'new_revenue' : target.newCustomers !== undefined ? 'new_customers' : 'segment';
  return { ...below(target.at, key), on: 'value' };
}
