/**
 * Half-up on the decimal digits that a reader sees, away from zero for negative values: 1.005 to two decimals is 1.01.
 * Round once, for showing; compare and carry on with the unrounded value.
 *
 * @param decimals - digits after the point, >= 0
 * @source Plan format, section 6.2
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  // Fourteen significant digits drop the noise of doubles (0.6149999999999999) and keep cents of a trillion.
  const clean = Number(Math.abs(value).toPrecision(14));
  const rounded = shift(Math.floor(shift(clean, decimals) + 0.5), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** `value` × 10^places, exact in its decimal digits where a multiplication would add noise. */
export function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
