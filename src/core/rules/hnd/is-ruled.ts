import { byId } from '../../model/lookup';
import type { Handoff, Plan } from '../../model/plan';

/**
 * Whether the rules for handoffs speak of one: nobody accepts what goes to a lost or churned stage or comes from there.
 *
 * @source Plan format, ruling 10.1.7
 */
export function isRuled(plan: Pick<Plan, 'stages'>, handoff: Handoff): boolean {
  return ![handoff.from, handoff.to].some((id) => {
    const terminal = id === undefined ? undefined : byId(plan.stages).get(id)?.terminal;
    return terminal === 'lost' || terminal === 'churned';
  });
}
