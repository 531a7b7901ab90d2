import type { Money, Rate } from '../model/values';

/** Open opportunities and how they turn into money. */
export interface Velocity {
  /** Open at the same time. */
  readonly opportunities: number;
  readonly winRate: Rate;
  readonly averageDeal: Money;
  /** Days from opportunity to won, > 0. */
  readonly cycleDays: number;
}

/**
 * F11: money that the open pipeline yields a day.
 *
 * @returns major units a day, unrounded; `undefined` for a cycle of no days
 * @source Plan format, section 7; TV-17, TV-18
 */
export function pipelineVelocity({ opportunities, winRate, averageDeal, cycleDays }: Velocity): Money | undefined {
  return cycleDays > 0 ? (opportunities * winRate * averageDeal) / cycleDays : undefined;
}
