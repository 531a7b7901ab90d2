import { memo } from '../memo';
import { byId } from '../model/lookup';
import type { Campaign, CampaignTarget } from '../model/plan';
import type { IsoDate } from '../model/values';
import { parsePeriod, sum } from '../units';
import type { Frame } from './frame';
import { type EffectiveVolume, effectiveVolume, type IntervalCount } from './supply';

/** What one campaign promises to one segment at one stage. */
export interface Contribution {
  readonly campaign: Campaign;
  readonly target: CampaignTarget;
  readonly segment: string;
  readonly stage: string;
  readonly source: string;
  /** Promised in all. */
  readonly raw: number;
}

/** All that a list of campaigns brings, each promise once. */
export interface Contributions {
  readonly bySegment: ReadonlyMap<string, readonly Contribution[]>;
  /** Those that are part of a parent's own target, and so stand in no list. */
  readonly inParent: ReadonlySet<Contribution>;
  /** Campaigns whose budget is not part of a parent's. */
  readonly budgeted: readonly Campaign[];
}

/** The contributions of one campaign, the same objects as long as the campaign is; targets without a count are none. */
export const contributionsOf = memo((campaign: Campaign): readonly Contribution[] =>
  campaign.targets.flatMap((target): Contribution[] => {
    const { segment, stage } = target;
    const intervals = Object.values(target.byInterval);
    const raw = target.count ?? (intervals.length > 0 ? sum(intervals) : undefined);
    if (segment === undefined || stage === undefined || raw === undefined) return [];
    return [{ campaign, target, segment, stage, source: campaign.source, raw }];
  }),
);

/**
 * What the campaigns bring, each promise once: a parent is an envelope, so where it states a target for a segment and
 * stage, or a budget, its children's are part of it. A cancelled campaign brings nothing and holds nothing.
 *
 * @source Plan format, ruling 10.2.14
 */
export const contributionsIn = memo((campaigns: readonly Campaign[]): Contributions => {
  const bySegment = new Map<string, Contribution[]>();
  const inParent = new Set<Contribution>();
  const budgeted: Campaign[] = [];
  for (const campaign of campaigns) {
    if (campaign.status === 'cancelled') continue;
    const above = campaign.parent === undefined ? none : envelopes(campaigns, campaign);
    if (!above.some((parent) => parent.budget !== undefined)) budgeted.push(campaign);
    for (const contribution of contributionsOf(campaign)) {
      if (above.some((parent) => holds(parent, contribution))) {
        inParent.add(contribution);
        continue;
      }
      const list = bySegment.get(contribution.segment);
      if (list) list.push(contribution);
      else bySegment.set(contribution.segment, [contribution]);
    }
  }
  return { bySegment, inParent, budgeted };
});

/**
 * The part of a contribution that counts in time (F8). What has no dates to be spread over counts in full; without a
 * latest productive date, what arrives after the plan's period does not count.
 *
 * @param latest - latest productive date of its stage for its source
 */
export const effectiveOf = memo(
  (contribution: Contribution, latest: IsoDate | undefined, frame: Frame): EffectiveVolume | undefined => {
    const { campaign, target, raw } = contribution;
    if (!campaign.period) return undefined;
    const byInterval = Object.entries(target.byInterval).flatMap(([key, count]): IntervalCount[] => {
      const period = parsePeriod(key, frame.year);
      return period ? [{ count, ...period }] : [];
    });
    return effectiveVolume({ count: raw, period: campaign.period, latest: latest ?? frame.period?.end, byInterval });
  },
);

const none: readonly Campaign[] = [];

function holds(parent: Campaign, { segment, stage }: Contribution): boolean {
  return contributionsOf(parent).some((own) => own.segment === segment && own.stage === stage);
}

/** Parents that stand, nearest first; a circle of parents holds nothing. */
function envelopes(campaigns: readonly Campaign[], campaign: Campaign): readonly Campaign[] {
  const index = byId(campaigns);
  const above: Campaign[] = [];
  let at: Campaign | undefined = campaign;
  while (at?.parent !== undefined) {
    at = index.get(at.parent);
    if (!at) break;
    if (at === campaign || above.includes(at)) return [];
    above.push(at);
  }
  return above.filter((parent) => parent.status !== 'cancelled');
}
