import type { Rule } from '../rule';
import { capacityBelowTarget } from './capacity-below-target';
import { coverageTooLow } from './coverage-too-low';
import { noCapacity } from './no-capacity';

/** Capacity and coverage. */
export const rules: readonly Rule[] = [
  capacityBelowTarget,
  coverageTooLow,
  noCapacity,
];
