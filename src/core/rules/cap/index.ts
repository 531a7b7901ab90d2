import type { Rule } from '../rule';
import { acceptedOverLoad } from './accepted-over-load';
import { capacityBelowTarget } from './capacity-below-target';
import { coverageRuleOfThumb } from './coverage-rule-of-thumb';
import { coverageTooLow } from './coverage-too-low';
import { noCapacity } from './no-capacity';
import { parallelOverLoad } from './parallel-over-load';
import { quotasOffTarget } from './quotas-off-target';

/** Capacity and coverage. */
export const rules: readonly Rule[] = [
  capacityBelowTarget,
  quotasOffTarget,
  acceptedOverLoad,
  parallelOverLoad,
  coverageTooLow,
  noCapacity,
  coverageRuleOfThumb,
];
