import { byId, sideOfOwner } from '../../model/lookup';
import type { Campaign, Plan, Stage } from '../../model/plan';

/** The stages of a campaign that sales owns, each with its position in `stages`; lost and churned ones left out. */
export function salesOwnedStages(
  plan: Pick<Plan, 'stages' | 'roles' | 'teams'>,
  { stages }: Campaign,
): readonly { readonly stage: Stage; readonly index: number }[] {
  return stages.flatMap((id, index) => {
    const stage = byId(plan.stages).get(id);
    if (!stage || stage.terminal === 'lost' || stage.terminal === 'churned') return [];
    return sideOfOwner(plan, stage.owner) === 'sales' ? [{ stage, index }] : [];
  });
}
