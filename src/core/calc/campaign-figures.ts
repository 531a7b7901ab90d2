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
  readonly dates: Dates;
  readonly contributions: Contributions;
  /** First stage of the main line. */
  readonly first: string | undefined;
}

/** Latest productive dates by segment, stage and source. Equal dates are the same object. */
export interface Dates {
  readonly latest: (contribution: Contribution) => IsoDate | undefined;
}

/** The figures of one campaign, the same object as long as it and its dates stay. */
export function campaignFigures(campaign: Campaign, facts: CampaignFacts): CampaignFigures {
  const { inParent } = facts.contributions;
  const held =
    inParent.size === 0
      ? ''
      : contributionsOf(campaign)
          .map((one) => Number(inParent.has(one)))
          .join('');
  return figures(campaign, facts.frame, facts.first, facts.dates, held);
}

/** F19 over all campaigns: what one volume at the first stage costs, each budget and promise counted once. */
export function costPerLead(campaigns: Contributions, budget: number, first: string | undefined): Computed {
  if (first === undefined) return unknown('F19', 'the plan has no lifecycle stages');
  const counts: number[] = [];
  for (const list of campaigns.bySegment.values())
    for (const { stage, raw } of list) if (stage === first) counts.push(raw);
  const cost = costPer(budget, sum(counts));
  return cost === undefined ? unknown('F19', `no campaign states a count at ${first}`) : known(cost, 'F19');
}

/** The dates that the segments' figures hold. */
export function datesOf(segments: readonly SegmentFigures[]): Dates {
  // Of two segments with one id the first counts, as everywhere.
  const tables = new Map([...segments].reverse().map((segment) => [segment.segment, dateTable(segment)]));
  const key = JSON.stringify([...tables].map(([id, { text }]) => [id, text]));
  const dates = knownDates.get(key) ?? {
    latest: ({ segment, stage, source }) => {
      const ofStage = tables.get(segment)?.stages.get(stage);
      return ofStage?.bySource.get(source) ?? ofStage?.all;
    },
  };
  if (knownDates.size > 100) knownDates.clear();
  knownDates.set(key, dates);
  return dates;
}

const knownDates = new Map<string, Dates>();

interface DateTable {
  /** The same for the same dates. */
  readonly text: string;
  readonly stages: ReadonlyMap<
    string,
    { readonly all: IsoDate | undefined; readonly bySource: ReadonlyMap<string, IsoDate> }
  >;
}

const dateTable = memo((segment: SegmentFigures): DateTable => {
  const rows = [...segment.stages, ...segment.alternatives].map(({ stage, latestProductiveDate, bySource }) => {
    const own = Object.entries(bySource).flatMap(([source, { latestProductiveDate: date }]) =>
      date === undefined ? [] : [[source, date] as const],
    );
    return { stage, all: latestProductiveDate, own };
  });
  return {
    text: JSON.stringify(rows),
    stages: new Map(rows.map(({ stage, all, own }) => [stage, { all, bySource: new Map(own) }])),
  };
});

const figures = memo(
  (campaign: Campaign, frame: Frame, first: string | undefined, dates: Dates, held: string): CampaignFigures => {
    const { period } = campaign;
    return {
      campaign: campaign.id,
      ...(period ? { days: daysBetween(period.start, period.end) } : {}),
      targets: contributionsOf(campaign).map((one, i) => targetFigures(one, dates.latest(one), held[i] === '1', frame)),
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
