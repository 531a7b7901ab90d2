import type { Rule } from '../rule';
import { plannedBeyondNeed } from './planned-beyond-need';
import { rateMissing } from './rate-missing';
import { sourcingOff } from './sourcing-off';
import { tooFewInTime } from './too-few-in-time';
import { tooFewPlanned } from './too-few-planned';
import { zeroRate } from './zero-rate';

/** Funnel arithmetic. */
export const rules: readonly Rule[] = [
  rateMissing,
  zeroRate,
  tooFewPlanned,
  tooFewInTime,
  sourcingOff,
  plannedBeyondNeed,
];
