import type { CampaignTargetFigures, Figures } from '../../calc/figures';
import type { Campaign, Plan } from '../../model/plan';
import type { IsoDate } from '../../model/values';
import { figuresOfCampaign } from '../figures-of-campaign';

/** A campaign's target whose stage has a latest productive date. */
export interface DatedTarget extends CampaignTargetFigures {
  readonly latestProductiveDate: IsoDate;
  /** Days of the campaign, and those of them that count. */
  readonly days: number;
  readonly productiveDays: number;
  /** Part of it that still closes in the period, 0..1. */
  readonly share: number;
}

/**
 * The targets of a campaign that can be late, each with its productive share. Counts by interval replace the even
 * spread, so there the share of the count is taken and not that of the days: a campaign that says that all its leads
 * come early has no late days. A campaign that begins after the plan is TIM-001's.
 */
export function datedTargets(plan: Pick<Plan, 'head'>, figures: Figures, campaign: Campaign): readonly DatedTarget[] {
  const computed = figuresOfCampaign(figures, campaign.id);
  const { period } = campaign;
  if (!computed || !period || campaign.status === 'cancelled') return [];
  if (plan.head.period && period.start > plan.head.period.end) return [];
  return computed.targets.flatMap((target) => {
    const { latestProductiveDate, productiveDays, raw, effective } = target;
    const { days } = computed;
    if (latestProductiveDate === undefined || productiveDays === undefined || !days) return [];
    const share = raw > 0 ? effective / raw : productiveDays / days;
    return [{ ...target, latestProductiveDate, days, productiveDays, share }];
  });
}

/** Nothing of it closes in the period (TIM-003). */
export function isTooLate({ raw, share }: DatedTarget): boolean {
  return raw > 0 && share <= 0;
}
