import { functionOf } from '../../../core/model/lookup';
import type { Campaign, Plan, Stage } from '../../../core/model/plan';
import { sideOf } from '../../../core/model/plan';
import type { FunctionSide, Side } from '../../../core/model/values';
import type { Phrase, ViewInput } from '../../view';

/** What a line of evidence is asked for. */
export interface EvidenceQuestion extends ViewInput {
  readonly aspect: string;
  readonly side: Side;
  /** Ids that the cell names already, so that a line can say which ones it does not name. */
  readonly named: ReadonlySet<string>;
}

/**
 * Says in one line what the plan's own data knows about a side, or nothing. Sources are named as in the catalogue's
 * `evidence` lists, so a new aspect gets its evidence by naming them.
 */
export type EvidenceSource = (question: EvidenceQuestion) => readonly Phrase[] | undefined;

/** Side of an owner, `undefined` when the plan does not say. */
export function ownerSide(plan: Plan, owner: string | undefined): FunctionSide | undefined {
  return sideOf(functionOf(plan, owner));
}

/** The stages that this side owns, lost and churned ones left out, in order. */
export function ownedStages(plan: Plan, side: FunctionSide): readonly Stage[] {
  return plan.stages.filter(
    (stage) => stage.terminal !== 'lost' && stage.terminal !== 'churned' && ownerSide(plan, stage.owner) === side,
  );
}

/** The campaigns that someone of this side answers for; ideas and cancelled ones left out. */
export function ownedCampaigns(plan: Plan, side: FunctionSide): readonly Campaign[] {
  return liveCampaigns(plan).filter((campaign) => ownerSide(plan, campaign.owner) === side);
}

/** The campaigns that count. */
export function liveCampaigns(plan: Plan): readonly Campaign[] {
  return plan.campaigns.filter((campaign) => campaign.status !== 'cancelled' && campaign.status !== 'idea');
}

/** Each value once, in the order of its first use. */
export function distinct<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values)].filter((value): value is T => value !== undefined);
}
