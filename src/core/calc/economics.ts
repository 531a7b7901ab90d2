import type { Money, Rate } from '../model/values';

/**
 * F14: cost of one new customer.
 *
 * @param cost - marketing and sales cost, or the programmes alone, as `economics.cac_scope` says; major units
 * @param newCustomers - from new and from opening pipeline
 * @returns unrounded; `undefined` without customers
 * @source Plan format, section 7 and ruling 10.2.16; TV-21, TV-44
 */
export function acquisitionCost(cost: Money, newCustomers: number): Money | undefined {
  return newCustomers > 0 ? cost / newCustomers : undefined;
}

/**
 * F15: what a subscriber is worth over the time that they stay.
 *
 * @param monthlyRevenue - of one account, major units
 * @param grossMargin - 0..1
 * @param monthlyChurn - share of accounts lost a month, in (0, 1]
 * @returns unrounded; `undefined` without churn, since nobody stays for ever
 * @source Plan format, section 7; TV-22
 */
export function lifetimeValue(monthlyRevenue: Money, grossMargin: Rate, monthlyChurn: Rate): Money | undefined {
  return monthlyChurn > 0 ? (monthlyRevenue * grossMargin) / monthlyChurn : undefined;
}

/** What a buyer orders over the years. */
export interface Ordering {
  readonly averageOrder: Money;
  readonly ordersPerYear: number;
  readonly lifetimeYears: number;
  readonly grossMargin: Rate;
}

/**
 * F16: what a buyer of single orders is worth.
 *
 * @returns major units, unrounded
 * @source Plan format, section 7; TV-44
 */
export function orderLifetimeValue({ averageOrder, ordersPerYear, lifetimeYears, grossMargin }: Ordering): Money {
  return averageOrder * ordersPerYear * lifetimeYears * grossMargin;
}

/**
 * F17: months until a customer has paid for their own acquisition.
 *
 * @returns unrounded; `undefined` when a month earns nothing
 * @source Plan format, section 7; TV-22, TV-23
 */
export function paybackMonths(cost: Money, monthlyRevenue: Money, grossMargin: Rate): number | undefined {
  const earned = monthlyRevenue * grossMargin;
  return earned > 0 ? cost / earned : undefined;
}

/**
 * F18: profit on marketing cost, margin counted.
 *
 * @returns share, 1.182 is 118.2 %; `undefined` without cost
 * @source Plan format, section 7; TV-24
 */
export function returnOnMarketing(revenue: Money, grossMargin: Rate, cost: Money): number | undefined {
  return cost > 0 ? (revenue * grossMargin - cost) / cost : undefined;
}

/**
 * F18: revenue on media cost; margin is not counted.
 *
 * @returns ratio, unrounded; `undefined` without cost
 * @source Plan format, section 7; TV-24
 */
export function returnOnAdSpend(revenue: Money, mediaCost: Money): number | undefined {
  return mediaCost > 0 ? revenue / mediaCost : undefined;
}

/**
 * F19: cost of one lead, or of one thing at any stage.
 *
 * @returns major units, unrounded; `undefined` when nothing is promised there
 * @source Plan format, section 7; TV-25
 */
export function costPer(cost: Money, count: number): Money | undefined {
  return count > 0 ? cost / count : undefined;
}
