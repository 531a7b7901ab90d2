import { type Address, below } from '../address';
import type { Plan } from '../model/plan';

/**
 * Where a top-level section stands, for a fix that adds to it: its first place in the plan's files, else where it
 * would stand in the root.
 */
export function sectionAddress(plan: Pick<Plan, 'sections' | 'head'>, key: string): Address {
  const places = Object.hasOwn(plan.sections, key) ? plan.sections[key] : undefined;
  return places?.[0] ?? below(plan.head.at, key);
}
