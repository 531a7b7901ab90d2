import type { CampaignTargetFigures, Figures } from '../../calc/figures';
import type { Campaign, Plan } from '../../model/plan';
import type { IsoDate, Rate } from '../../model/values';
import { figuresOfCampaign } from '../figures-of-campaign';

/** A campaign's target of which some comes too late. */
export interface LateTarget extends CampaignTargetFigures {
  readonly latestProductiveDate: IsoDate;
  /** Days of the campaign, and those of them that count. */
  readonly days: number;
  readonly productiveDays: number;
  /** Part of it that still closes in the period, 0..1. */
  readonly share: number;
}

const none: readonly LateTarget[] = [];

/**
 * The targets of a campaign of which less than a given share comes in time. Counts by interval replace the even spread, so there
 * the share of the count is taken and not that of the days: a campaign that says that all its leads come early has no
 * late days. A campaign that begins after the plan is TIM-001's.
 *
 * @param under - share, 0..1
 */
export function lateTargets(
  plan: Pick<Plan, 'head'>,
  figures: Figures,
  campaign: Campaign,
  under: Rate,
): readonly LateTarget[] {
  const { period, status } = campaign;
  const computed = period && status !== 'cancelled' ? figuresOfCampaign(figures, campaign.id) : undefined;
  const days = computed?.days;
  // Most campaigns are in time, and there may be a thousand of them.
  if (!computed || !days || computed.targets.every((target) => shareOf(target, days) >= under)) return none;
  if (plan.head.period && period && period.start > plan.head.period.end) return none;
  return computed.targets.flatMap((target) => {
    const { latestProductiveDate, productiveDays } = target;
    const share = shareOf(target, days);
    if (latestProductiveDate === undefined || productiveDays === undefined || share >= under) return [];
    return [{ ...target, latestProductiveDate, days, productiveDays, share }];
  });
}

/** Nothing of it closes in the period (TIM-003). */
export function isTooLate({ raw, share }: LateTarget): boolean {
  return raw > 0 && share <= 0;
}

/** The part that counts; all of it where no date says otherwise. */
function shareOf(
  { latestProductiveDate, productiveDays, raw, effective }: CampaignTargetFigures,
  days: number,
): number {
  if (latestProductiveDate === undefined || productiveDays === undefined) return 1;
  return raw > 0 ? effective / raw : productiveDays / days;
}
