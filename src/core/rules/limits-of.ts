import { memo } from '../memo';
import type { Lint } from '../model/plan';
import { defaultLimits, type Limits } from './limits';

/** The thresholds that hold for a plan: its own `lint.limits`, else the defaults. The same object while they are. */
export const limitsOf: (lint: Lint) => Limits = (lint) => withDefaults(lint.limits);

const withDefaults = memo((own: Lint['limits']): Limits => {
  const entries = Object.entries(defaultLimits).map(([key, value]) => [
    key,
    Object.hasOwn(own, key) ? own[key] : value,
  ]);
  return Object.fromEntries(entries) as Limits;
});
