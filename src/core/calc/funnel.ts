import type { Money, Rate } from '../model/values';
import { sum } from '../units';

/** What a segment must win, and what is on its way already. Major units. */
export interface PipelineTarget {
  readonly newRevenue: Money;
  /** Value of the opportunities open when the period begins; 0 when absent. */
  readonly openingPipeline?: Money | undefined;
  /** Rate of the last stage before won. */
  readonly winRate: Rate;
  /** Revenue that is sure without new customers; 0 when absent. */
  readonly committedRevenue?: Money | undefined;
}

/**
 * F1: revenue that must come from new pipeline.
 *
 * @returns major units, >= 0
 * @source Plan format, section 7; TV-03
 */
export function newPipelineTarget({ newRevenue, openingPipeline, winRate, committedRevenue }: PipelineTarget): Money {
  return Math.max(0, newRevenue - (openingPipeline ?? 0) * winRate - (committedRevenue ?? 0));
}

/**
 * F2: customers that make up a sum.
 *
 * @param revenue - major units
 * @param averageDeal - major units, > 0
 * @returns unrounded
 * @source Plan format, section 7; TV-01 to TV-04, TV-42
 */
export function customersNeeded(revenue: Money, averageDeal: Money): number {
  return revenue / averageDeal;
}

/**
 * F3: volume that each stage needs so that `customers` come out at the end.
 *
 * @param customers - >= 0, need not be whole
 * @param rates - rate of each stage to the next, in (0, 1], in funnel order; the last one leads to the customers
 * @returns one unrounded volume a stage and the customers last; `undefined` at and before a missing or zero rate
 * @source Plan format, sections 6.1 and 7; TV-01 to TV-06, TV-46
 */
export function reverseFunnel(
  customers: number,
  rates: readonly (Rate | undefined)[],
): readonly (number | undefined)[] {
  const volumes: (number | undefined)[] = [customers];
  for (let i = rates.length - 1; i >= 0; i--) {
    const [next, rate] = [volumes[0], rates[i]];
    volumes.unshift(next === undefined || rate === undefined || rate <= 0 ? undefined : next / rate);
  }
  return volumes;
}

/**
 * F4: what becomes of a volume on its way through the funnel.
 *
 * @param volume - at the first stage, >= 0
 * @param rates - in funnel order, 0..1
 * @returns the volume itself, then one unrounded volume after each rate
 * @source Plan format, section 7; TV-08
 */
export function forwardFunnel(volume: number, rates: readonly Rate[]): readonly number[] {
  const volumes = [volume];
  for (const rate of rates) volumes.push((volumes.at(-1) ?? 0) * rate);
  return volumes;
}

/**
 * F5: the part of a need that one source must bring.
 *
 * @param share - 0..1, from `funnel.sourcing`
 * @source Plan format, section 7; TV-15
 */
export function needFromSource(need: number, share: Rate): number {
  return need * share;
}

/**
 * Whether shares make up a whole, within 1e-6 (0.7 + 0.2 + 0.1 is not 1 in doubles).
 *
 * @source Plan format, section 6.3; TV-07
 */
export function sharesMakeWhole(shares: Iterable<Rate>): boolean {
  return Math.abs(sum(shares) - 1) <= 1e-6;
}

/**
 * One rate for several segments, weighted by volume: what comes out over what goes in. Never a mean of rates.
 *
 * @returns share; `undefined` when nothing goes in
 * @source Plan format, section 6.5; TV-39
 */
export function blendedRate(flows: readonly { readonly from: number; readonly to: number }[]): Rate | undefined {
  const from = sum(flows.map((flow) => flow.from));
  return from > 0 ? sum(flows.map((flow) => flow.to)) / from : undefined;
}
