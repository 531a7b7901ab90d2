import { memo } from '../memo';
import type { Campaign } from '../model/plan';
import type { IsoDate } from '../model/values';
import { daysBetween, sum } from '../units';
import { known, unknown } from './computed';
import { type Contribution, type Contributions, contributionsOf, effectiveOf } from './contributions';
import { costPer } from './economics';
import type { CampaignFigures, CampaignTargetFigures, Computed, SegmentFigures } from './figures';
import type { Frame } from './frame';

/** What campaigns are counted against. */
export interface CampaignFacts {
  readonly frame: Frame;
  readonly segments: ReadonlyMap<string, SegmentFigures>;
  readonly contributions: Contributions;
  /** First stage of the main line. */
  readonly first: string | undefined;
}

/** The figures of one campaign, the same object as long as it and its dates stay. */
export function campaignFigures(campaign: Campaign, facts: CampaignFacts): CampaignFigures {
  const dates = contributionsOf(campaign).map((contribution) => latestFor(contribution, facts.segments));
  const inParent = contributionsOf(campaign).map((contribution) => isInParent(contribution, facts.contributions));
  return figures(campaign, facts.frame, facts.first, ...dates, ...inParent);
}

/** F19 over all campaigns: what one volume at the first stage costs, each budget and promise counted once. */
export function costPerLead(campaigns: Contributions, budget: number, first: string | undefined): Computed {
  if (first === undefined) return unknown('F19', 'the plan has no lifecycle stages');
  const counts = [...campaigns.counted].filter((one) => one.stage === first).map((one) => one.raw);
  const cost = costPer(budget, sum(counts));
  return cost === undefined ? unknown('F19', `no campaign states a count at ${first}`) : known(cost, 'F19');
}

const figures = memo(
  (
    campaign: Campaign,
    frame: Frame,
    first: string | undefined,
    ...facts: readonly (IsoDate | boolean | undefined)[]
  ) => {
    const contributions = contributionsOf(campaign);
    const targets = contributions.map((contribution, i): CampaignTargetFigures => {
      const latest = facts[i];
      const inParent = facts[contributions.length + i] === true;
      return targetFigures(contribution, typeof latest === 'string' ? latest : undefined, inParent, frame);
    });
    const { period } = campaign;
    return {
      campaign: campaign.id,
      ...(period ? { days: daysBetween(period.start, period.end) } : {}),
      targets,
      costPerLead: ownCostPerLead(campaign, first),
    };
  },
);

function targetFigures(
  contribution: Contribution,
  latest: IsoDate | undefined,
  inParent: boolean,
  frame: Frame,
): CampaignTargetFigures {
  const { segment, stage, raw } = contribution;
  const volume = effectiveOf(contribution, latest, frame);
  return {
    segment,
    stage,
    raw,
    effective: volume?.effective ?? raw,
    ...(latest === undefined ? {} : { latestProductiveDate: latest }),
    ...(latest === undefined || !volume ? {} : { productiveDays: volume.productiveDays }),
    ...(inParent ? { inParent } : {}),
  };
}

function ownCostPerLead(campaign: Campaign, first: string | undefined): Computed {
  if (campaign.budget === undefined) return unknown('F19', `${campaign.id} has no budget`);
  if (first === undefined) return unknown('F19', 'the plan has no lifecycle stages');
  const counts = contributionsOf(campaign).filter((one) => one.stage === first);
  const cost = costPer(campaign.budget, sum(counts.map((one) => one.raw)));
  return cost === undefined ? unknown('F19', `${campaign.id} states no count at ${first}`) : known(cost, 'F19');
}

/** The latest productive date of a contribution's stage, by its source's own lags where those differ. */
function latestFor(
  { segment, stage, source }: Contribution,
  segments: ReadonlyMap<string, SegmentFigures>,
): IsoDate | undefined {
  const figures = segments.get(segment);
  const at = [...(figures?.stages ?? []), ...(figures?.alternatives ?? [])].find((one) => one.stage === stage);
  return (
    (at && Object.hasOwn(at.bySource, source) ? at.bySource[source]?.latestProductiveDate : undefined) ??
    at?.latestProductiveDate
  );
}

function isInParent(contribution: Contribution, { counted }: Contributions): boolean {
  return contribution.campaign.status !== 'cancelled' && !counted.has(contribution);
}
