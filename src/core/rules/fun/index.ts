import type { Rule } from '../rule';
import { implausibleRate } from './implausible-rate';
import { kpiOffFunnel } from './kpi-off-funnel';
import { noBasis } from './no-basis';
import { openingHeavy } from './opening-heavy';
import { plannedBeyondNeed } from './planned-beyond-need';
import { rateMissing } from './rate-missing';
import { revenueOffTargets } from './revenue-off-targets';
import { skippedStage } from './skipped-stage';
import { sourcingOff } from './sourcing-off';
import { staleAssumption } from './stale-assumption';
import { tooFewInTime } from './too-few-in-time';
import { tooFewPlanned } from './too-few-planned';
import { weakAssumption } from './weak-assumption';
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
  staleAssumption,
  weakAssumption,
  implausibleRate,
  skippedStage,
  openingHeavy,
  noBasis,
];
