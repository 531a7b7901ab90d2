import { ceilVolume } from '../units';

/**
 * F26: what a promise comes to over the whole plan.
 *
 * @param volume - promised each time
 * @param periods - how many times, from `timesIn`
 * @source Plan format, section 7; TV-38
 */
export function promisedVolume(volume: number, periods: number): number {
  return volume * periods;
}

/**
 * F26: the smallest whole promise that meets a need.
 *
 * @param periods - how many times it falls due, > 0
 * @source Plan format, section 7; TV-38
 */
export function smallestPromise(need: number, periods: number): number | undefined {
  return periods > 0 ? ceilVolume(need / periods) : undefined;
}
