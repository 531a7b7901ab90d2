/**
 * A volume as whole things: the next whole number up, but a value within 1e-9 of a whole one is that one, because
 * doubles give 21 / 0.35 / 0.3 = 200.00000000000003.
 *
 * @param volume - unrounded, >= 0
 * @source Plan format, section 6.1; TV-05, TV-06
 */
export function ceilVolume(volume: number): number {
  const near = Math.round(volume);
  return Math.abs(volume - near) <= 1e-9 * Math.max(1, Math.abs(volume)) ? near : Math.ceil(volume);
}
