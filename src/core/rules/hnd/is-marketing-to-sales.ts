import { functionOf } from '../../model/lookup';
import type { Handoff, Plan } from '../../model/plan';

/** Whether marketing gives and sales receives, by the functions of their teams (ruling 10.2.29). */
export function isMarketingToSales(plan: Pick<Plan, 'roles' | 'teams'>, { giver, receiver }: Handoff): boolean {
  return functionOf(plan, giver) === 'marketing' && functionOf(plan, receiver) === 'sales';
}
