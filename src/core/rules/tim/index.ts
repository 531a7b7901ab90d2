import type { Rule } from '../rule';
import { crowdedWeek } from './crowded-week';
import { fewProductiveDays } from './few-productive-days';
import { outsidePlan } from './outside-plan';
import { periodOver } from './period-over';
import { rampPastEnd } from './ramp-past-end';
import { reviewTooRare } from './review-too-rare';
import { silence } from './silence';
import { startsTooLate } from './starts-too-late';
import { unfedInterval } from './unfed-interval';

/** Time: dates, lags and reviews. */
export const rules: readonly Rule[] = [
  outsidePlan,
  fewProductiveDays,
  startsTooLate,
  unfedInterval,
  reviewTooRare,
  crowdedWeek,
  silence,
  rampPastEnd,
  periodOver,
];
