import type { Money, Rate } from '../model/values';

/**
 * F32: the part of a segment's accounts or people that must become customers.
 *
 * @returns share, may pass 1; `undefined` without accounts
 * @source Plan format, section 7; TV-41
 */
export function shareNeeded(customers: number, accounts: number): Rate | undefined {
  return accounts > 0 ? customers / accounts : undefined;
}

/**
 * F32: the market that a segment's accounts make up.
 *
 * @returns major units
 * @source Plan format, section 7; TV-41
 */
export function marketOf(accounts: number, averageDeal: Money): Money {
  return accounts * averageDeal;
}
