/**
 * Whether a derived number falls short of another: by more than the noise of doubles (1e-9 of the larger), so that a
 * supply of 1500 meets a need of 1500.0000000000002. Never by rounding: 89.95 % is below 90 %.
 *
 * @source Plan format, sections 6.1 and 6.2
 */
export function isBelow(value: number, limit: number): boolean {
  return limit - value > 1e-9 * Math.max(1, Math.abs(limit), Math.abs(value));
}
