import type { Rule } from '../rule';
import { fewProductiveDays } from './few-productive-days';
import { outsidePlan } from './outside-plan';
import { startsTooLate } from './starts-too-late';

/** Time: dates, lags and reviews. */
export const rules: readonly Rule[] = [
  outsidePlan,
  fewProductiveDays,
  startsTooLate,
];
