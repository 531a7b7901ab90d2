import type { IsoDate, Money, Rate } from '../model/values';

/** A derived number, or why it cannot be known. Never 0 or NaN in place of "unknown". Values are unrounded. */
export type Computed =
  | { readonly value: number; readonly formula: string }
  | { readonly value: null; readonly formula: string; readonly reason: string };

/** Supply of one source at one stage of one segment: what campaigns promise, and the part that still counts in time. */
export interface Supply {
  readonly raw: number;
  readonly effective: number;
}

/** What one source must bring to one stage, and what its campaigns bring. */
export interface SourceFigures {
  readonly need: Computed;
  /** Absent when no campaign of this source has a target here: then nothing can be said. */
  readonly supply?: Supply;
  /** Effective supply minus need (positive: surplus), and its share of the need. Absent without supply or need. */
  readonly gap?: { readonly value: number; readonly rate: Rate };
  /** F7 by this source's own lags, where they differ from the segment's. */
  readonly latestProductiveDate?: IsoDate;
}

export interface StageFigures {
  readonly stage: string;
  /** Volume that must reach this stage in the period (F3). */
  readonly need: Computed;
  /** Rate to the next stage of the main line; absent at the won stage or when not stated. */
  readonly rate?: Rate;
  /** Days to the next stage. */
  readonly lagToNext?: number;
  /** Days from here to won (F6). */
  readonly lagDays?: number;
  /** Last day on which a volume created here still becomes a customer in the period (F7). */
  readonly latestProductiveDate?: IsoDate;
  readonly bySource: Readonly<Record<string, SourceFigures>>;
}

export interface SegmentFigures {
  readonly segment: string;
  /** Whether `funnel.targets` asks anything of this segment; only then it counts in totals. */
  readonly targeted: boolean;
  /** Revenue to win from new pipeline (F1). */
  readonly newPipelineTarget: Computed;
  readonly customers: Computed;
  /** Customers that the opening pipeline brings (opening × win rate ÷ average deal). */
  readonly customersFromOpening: Computed;
  readonly averageDeal?: Money;
  readonly winRate?: Rate;
  /** Main line in order without the stages that this segment skips, the won stage last; empty when the lifecycle is. */
  readonly stages: readonly StageFigures[];
  /** Stages beside the main line (`alternative_to`): rates, dates and supply; how many must come this way is not stated. */
  readonly alternatives: readonly StageFigures[];
  /** Of the first stage (F7). */
  readonly latestProductiveDate?: IsoDate;
  /** Supply coverage and what the win rate requires (F12, F12b). */
  readonly coverage: { readonly value: Computed; readonly required: Computed };
  /** Ramped capacity in money and its share of the segment's target (F20). */
  readonly capacity: { readonly value: Computed; readonly rate: Computed };
  /** Money per day (F11), from the opportunities of the opening pipeline. */
  readonly velocity: Computed;
  /** Money that the segment must bring in all: new revenue, or customers × average deal. */
  readonly target: Computed;
}

export interface CampaignTargetFigures {
  readonly segment: string;
  readonly stage: string;
  readonly raw: number;
  readonly effective: number;
  readonly latestProductiveDate?: IsoDate;
  /** Days of the campaign that are productive for this target, of all its days. */
  readonly productiveDays?: number;
  /** A parent campaign states a target for the same segment and stage, and this one is part of it. */
  readonly inParent?: true;
}

export interface CampaignFigures {
  readonly campaign: string;
  /** Days of the campaign, both ends counted. */
  readonly days?: number;
  readonly targets: readonly CampaignTargetFigures[];
  /** Budget ÷ count at the first stage of the main line (F19). */
  readonly costPerLead: Computed;
}

export interface HandoffFigures {
  readonly handoff: string;
  /** Promised volume over the whole period (F26). */
  readonly promised: Computed;
  /** Needed at the stage it comes from, for the promised source. */
  readonly needed: Computed;
  /** Months of 365/12 days in the period, or whole calendar months when the promise is monthly. */
  readonly periods: Computed;
  /** Rate of the stage it comes from, blended by volume over the segments. */
  readonly assumedAcceptance: Computed;
  readonly promisedPerMonth: Computed;
  /** What the receiving team can take a month (headcount × monthly load). */
  readonly loadPerMonth: Computed;
  /** Promise and need by segment, where the commitment states segments. */
  readonly bySegment?: Readonly<Record<string, { readonly promised: Computed; readonly needed: Computed }>>;
}

export interface StageTotals {
  readonly stage: string;
  readonly need: Computed;
  /** Blended by volume (F4, section 6.5). */
  readonly rate: Computed;
  readonly lagMin?: number;
  readonly lagMax?: number;
}

export interface BudgetFigures {
  readonly total?: Money;
  readonly lines: Money;
  readonly bySide: Readonly<Record<'marketing' | 'sales' | 'shared', Money>>;
  /** Sum of the programmes line(s), when there is one. */
  readonly programmes?: Money;
  /** Sum of campaign budgets; children inside a parent's envelope counted once. */
  readonly campaigns: Money;
}

/** Everything that arithmetic can say about a plan. Plain JSON. Made by `computeFigures`. */
export interface Figures {
  readonly segments: readonly SegmentFigures[];
  readonly totals: readonly StageTotals[];
  readonly campaigns: readonly CampaignFigures[];
  readonly handoffs: readonly HandoffFigures[];
  readonly capacity: readonly {
    readonly index: number;
    readonly value: Computed;
    /** Headcount counted with ramp, in full persons. */
    readonly rampedHeadcount: Computed;
  }[];
  readonly budget: BudgetFigures;
  readonly cac: Computed;
  readonly ltv: Computed;
  readonly ltvCac: Computed;
  readonly paybackMonths: Computed;
  readonly costPerLead: Computed;
}
