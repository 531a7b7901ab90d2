import type { Rate } from '../model/values';
import { roundHalfUp } from '../units';

/** A rate as a plan would write it: `62.5%`, with as many decimals as it has, up to four. */
export function rateText(rate: Rate): string {
  return `${roundHalfUp(rate * 100, 4)}%`;
}
