import type { Rule } from '../rule';
import { rateMissing } from './rate-missing';
import { sourcingOff } from './sourcing-off';
import { zeroRate } from './zero-rate';

/** Funnel arithmetic. */
export const rules: readonly Rule[] = [
  rateMissing,
  zeroRate,
  sourcingOff,
];
