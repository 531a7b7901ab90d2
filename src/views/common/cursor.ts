import type { Address } from '../../core/address';
import { isWithin } from './place';

/** Whether the text cursor stands in the thing at `at`. */
export function isUnderCursor(cursor: Address | undefined, at: Address | undefined): boolean {
  return cursor !== undefined && at !== undefined && at.path.length > 0 && isWithin(cursor, at);
}
