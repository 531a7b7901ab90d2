import type { Rule } from '../rule';
import { capWithoutEffect } from './cap-without-effect';
import { noDecay } from './no-decay';
import { notAgreed } from './not-agreed';
import { scoreWithoutScoring } from './score-without-scoring';
import { thresholdByOneRule } from './threshold-by-one-rule';
import { thresholdForEveryone } from './threshold-for-everyone';
import { thresholdOutOfReach } from './threshold-out-of-reach';

/** Lead scoring. */
export const rules: readonly Rule[] = [
  thresholdOutOfReach,
  thresholdByOneRule,
  thresholdForEveryone,
  noDecay,
  scoreWithoutScoring,
  notAgreed,
  capWithoutEffect,
];
