import { teamFunction } from '../catalogue';
import type { TeamFunction } from '../model/values';

/** What a sentence calls a function: `customer_success` is "customer success". */
export function functionWord(fn: TeamFunction): string {
  return teamFunction(fn)?.label.toLowerCase() ?? fn;
}
