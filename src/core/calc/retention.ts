import type { Money, Rate } from '../model/values';

/** How recurring revenue moved over a period. */
export interface RevenueMoves {
  readonly opening: Money;
  readonly expansion: Money;
  readonly contraction: Money;
  readonly churn: Money;
}

/**
 * F28: recurring revenue that stayed, with (net) and without (gross) expansion.
 *
 * @returns shares of the opening revenue; `undefined` without any
 * @source Plan format, section 7; TV-45
 */
export function revenueRetention(moves: RevenueMoves): { readonly net: Rate; readonly gross: Rate } | undefined {
  const { opening, expansion, contraction, churn } = moves;
  if (opening <= 0) return undefined;
  return {
    net: (opening + expansion - contraction - churn) / opening,
    gross: (opening - contraction - churn) / opening,
  };
}
