import type { Address } from '../../core/address';

/** Whether the text cursor stands in the thing at `at`. */
export function isUnderCursor(cursor: Address | undefined, at: Address | undefined): boolean {
  if (!cursor || !at || cursor.file !== at.file || at.path.length === 0) return false;
  return at.path.every((step, i) => cursor.path[i] === step);
}
