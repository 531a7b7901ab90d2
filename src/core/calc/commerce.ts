import type { Money, Rate } from '../model/values';

/** What a shop counts over a period. */
export interface ShopCounts {
  readonly revenue: Money;
  readonly orders: number;
  readonly sessions: number;
  /** Orders that came through the sessions counted. */
  readonly funnelOrders: number;
  readonly repeatOrders: number;
  readonly carts: number;
}

/** A shop's ratios; each is `undefined` where its base is 0. */
export interface ShopRatios {
  /** Major units. */
  readonly averageOrder: Money | undefined;
  /** Orders over sessions. */
  readonly conversion: Rate | undefined;
  readonly repeat: Rate | undefined;
  readonly cartAbandonment: Rate | undefined;
}

/**
 * F27: average order, conversion, repeat orders and abandoned carts.
 *
 * @source Plan format, section 7; TV-43
 */
export function shopRatios(counts: ShopCounts): ShopRatios {
  const over = (part: number, whole: number) => (whole > 0 ? part / whole : undefined);
  const finished = over(counts.funnelOrders, counts.carts);
  return {
    averageOrder: over(counts.revenue, counts.orders),
    conversion: over(counts.funnelOrders, counts.sessions),
    repeat: over(counts.repeatOrders, counts.orders),
    cartAbandonment: finished === undefined ? undefined : 1 - finished,
  };
}
