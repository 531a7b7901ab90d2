import type { Money, Rate } from '../model/values';

/**
 * F12: open pipeline as a multiple of what is left to win.
 *
 * @returns unrounded; `undefined` when nothing is left to win
 * @source Plan format, section 7; TV-19, TV-20
 */
export function coverage(openPipeline: Money, remainingTarget: Money): number | undefined {
  return remainingTarget > 0 ? openPipeline / remainingTarget : undefined;
}

/**
 * F12: the coverage that a win rate asks for.
 *
 * @param winRate - in (0, 1]
 * @returns 1 / win rate; `undefined` for a rate of 0
 * @source Plan format, section 7; TV-19, TV-20
 */
export function requiredCoverage(winRate: Rate): number | undefined {
  return winRate > 0 ? 1 / winRate : undefined;
}

/**
 * F12: what the open pipeline is expected to bring, as a share of what is left. Some call this coverage; we do not.
 *
 * @returns share; `undefined` when nothing is left to win
 * @source Plan format, section 7; TV-19
 */
export function expectedAttainment(openPipeline: Money, winRate: Rate, remainingTarget: Money): Rate | undefined {
  return remainingTarget > 0 ? (openPipeline * winRate) / remainingTarget : undefined;
}

/**
 * F13: closed deals that were won.
 *
 * @returns share of won and lost; `undefined` when nothing was closed
 * @source Plan format, section 7
 */
export function winRate(won: number, lost: number): Rate | undefined {
  return won + lost > 0 ? won / (won + lost) : undefined;
}
