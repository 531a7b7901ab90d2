import type { Rule } from '../rule';
import { kpiOffFunnel } from './kpi-off-funnel';
import { plannedBeyondNeed } from './planned-beyond-need';
import { rateMissing } from './rate-missing';
import { revenueOffTargets } from './revenue-off-targets';
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
  kpiOffFunnel,
  revenueOffTargets,
];
