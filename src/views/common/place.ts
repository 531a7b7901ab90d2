import type { Address } from '../../core/address';

/** Whether a place is an entry or lies inside it. */
export function isWithin(at: Address, entry: Address): boolean {
  return at.file === entry.file && entry.path.every((step, i) => at.path[i] === step);
}

/** The entry of a list that holds a place. */
export function holding<T extends { readonly at: Address }>(list: readonly T[], at: Address): T | undefined {
  return list.find((entry) => isWithin(at, entry.at));
}
