import type { Capacity, Hire } from '../plan';
import type { Rate } from '../values';
import {
  asRate,
  child,
  children,
  count,
  date,
  duration,
  itemsOf,
  money,
  type Node,
  number,
  present,
  rate,
  text,
} from './read';

/** One of `capacity`. */
export function lowerCapacity(node: Node): Capacity {
  const quota = child(node, 'quota_count');
  return {
    at: node.at,
    role: text(node, 'role'),
    segment: text(node, 'segment'),
    stage: text(node, 'stage'),
    headcount: number(node, 'headcount'),
    quota: money(node, 'quota'),
    quotaCount: quota && present({ stage: text(quota, 'stage'), count: number(quota, 'count') }),
    per: duration(node, 'per'),
    attainment: rate(node, 'attainment'),
    hires: children(node, 'hires').map(lowerHire),
    rampSteps: rampSteps(node),
    monthlyLoad: number(node, 'monthly_load'),
    concurrentLoad: number(node, 'concurrent_load'),
  };
}

/** A hire that does not say how many is one person. */
function lowerHire(node: Node): Hire {
  return {
    at: node.at,
    start: date(node, 'start'),
    count: node.data.count === undefined ? 1 : (count(node, 'count') ?? 0),
    ramp: duration(node, 'ramp'),
    rampFactor: rate(node, 'ramp_factor'),
    rampSteps: rampSteps(node),
  };
}

function rampSteps(node: Node): readonly Rate[] {
  return itemsOf(node.data.ramp_steps).flatMap((step) => asRate(step) ?? []);
}
