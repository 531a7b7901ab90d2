import type { Address } from '../address';
import type {
  BusinessModel,
  Direction,
  Duration,
  FunctionSide,
  Interval,
  IsoDate,
  Money,
  Motion,
  NumberRange,
  Period,
  Position,
  Rate,
  Side,
  StageUnit,
  StanceOwner,
  Status,
  TeamFunction,
} from './values';

/**
 * What was understood of a plan and all its files. Plain JSON; names are camelCase, `at` paths keep the YAML's keys.
 * Lowering takes anything: what is absent or of the wrong shape is `undefined` (lists: empty), never an exception.
 * References stay ids; look them up with `byId(plan.roles)`. Lists keep document order over all files.
 * The file is long on purpose: it is the one vocabulary that rules, figures and views share, types only.
 */
export interface Plan {
  /** The root file's URI. */
  readonly file: string;
  /** Where each top-level section stands: the section key's address, root and parts; absent keys are absent. */
  readonly sections: Readonly<Record<string, readonly Address[]>>;
  readonly head: Head;
  readonly stance: Stance | undefined;
  readonly teams: readonly Team[];
  readonly roles: readonly Role[];
  readonly offerings: readonly Offering[];
  readonly goals: readonly Goal[];
  readonly segments: readonly Segment[];
  readonly personas: readonly Persona[];
  readonly positioning: readonly Positioning[];
  readonly stages: readonly Stage[];
  readonly returns: readonly StageReturn[];
  readonly handoffs: readonly Handoff[];
  readonly scoring: readonly Scoring[];
  readonly funnel: Funnel | undefined;
  readonly campaigns: readonly Campaign[];
  readonly capacity: readonly Capacity[];
  readonly playbooks: readonly Playbook[];
  readonly processes: Processes | undefined;
  readonly kpis: readonly Kpi[];
  readonly budget: Budget | undefined;
  readonly economics: Economics | undefined;
  readonly aspects: readonly AspectEntry[];
  readonly activities: readonly Activity[];
  readonly rituals: readonly Ritual[];
  readonly feedback: readonly Feedback[];
  readonly content: readonly Content[];
  readonly tools: readonly Tool[];
  readonly lint: Lint;
}

/** Every part of a plan knows where it stands. */
export interface Located {
  readonly at: Address;
}

/** Text that a reader wrote, with its own place (an item of a text list). */
export interface Said extends Located {
  readonly text: string;
}

/** The root's own scalars. */
export interface Head extends Located {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly period: Period | undefined;
  readonly interval: Interval;
  readonly status: Status;
  readonly version: string | undefined;
  readonly company: { readonly name?: string; readonly industry?: string } | undefined;
  readonly summary: string | undefined;
  readonly currency: string | undefined;
  readonly fx: Readonly<Record<string, number>>;
  readonly locale: string | undefined;
  readonly timezone: string | undefined;
  /** `--MM-DD`. */
  readonly fiscalYearStart: string | undefined;
  readonly fiscalYearNamedBy: 'start' | 'end';
  readonly marketModel: BusinessModel | undefined;
  readonly motion: readonly Motion[];
  readonly calendar: Calendar | undefined;
  readonly owner: string | undefined;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface Calendar extends Located {
  readonly businessDays: readonly Weekday[];
  /** `HH:MM` both. */
  readonly hours: { readonly from: string; readonly to: string } | undefined;
  readonly holidays: readonly IsoDate[];
}

export interface Stance extends Located {
  readonly inboundOwner?: StanceOwner;
  readonly outboundOwner?: StanceOwner;
  readonly nurtureOwner?: StanceOwner;
  readonly middleFunnelOwner?: StanceOwner;
  readonly promotionOwner?: StanceOwner;
  readonly revenueAccountability?: StanceOwner;
  /** Stage id -> who qualifies there. */
  readonly qualification: Readonly<Record<string, StanceOwner>>;
  readonly relationshipPreSale?: StanceOwner;
  readonly relationshipPostSale?: StanceOwner;
  readonly engagementMarketing?: 'proactive' | 'reactive' | 'both';
  readonly engagementSales?: 'proactive' | 'reactive' | 'both';
  readonly transition?: 'baton' | 'overlap' | 'loop';
  /** Keys that stand there with a value that says nothing (reported elsewhere): `inbound_owner`, `qualification.mql`. */
  readonly unread?: readonly string[];
}

export interface Team extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly function: TeamFunction | undefined;
  readonly label: string | undefined;
}

export interface Role extends Located {
  readonly id: string;
  readonly title: string | undefined;
  readonly team: string | undefined;
  readonly headcount: number | undefined;
  readonly compensation: string | undefined;
  readonly person: string | undefined;
}

export interface Offering extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly model: 'one-time' | 'subscription' | 'usage' | 'service' | undefined;
  readonly listPrice: Money | undefined;
  readonly per: Duration | undefined;
  readonly grossMargin: Rate | undefined;
}

export interface Goal extends Located {
  readonly id: string;
  readonly side: Side | undefined;
  readonly statement: string | undefined;
  readonly kpi: string | undefined;
  readonly horizon: Duration | undefined;
  readonly parent: string | undefined;
  readonly segments: readonly string[];
}

/** Criteria of a segment; a kind that is not stated is absent. `custom.<name>` kinds stand beside the built-in ones. */
export interface Criteria {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly ranges: Readonly<Record<string, NumberRange>>;
}

export interface Segment extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly model: 'b2b' | 'b2c' | undefined;
  readonly priority: number | undefined;
  readonly parent: string | undefined;
  readonly offering: string | undefined;
  readonly motion: readonly Motion[];
  readonly criteria: Criteria | undefined;
  readonly exclude: Criteria | undefined;
  readonly size: {
    readonly accounts?: number;
    readonly people?: number;
    readonly tam?: Money;
    readonly sam?: Money;
    readonly som?: Money;
  };
  readonly accounts: readonly string[];
}

export type BuyingRole =
  | 'economic_buyer'
  | 'decision_maker'
  | 'champion'
  | 'technical_evaluator'
  | 'user'
  | 'influencer'
  | 'procurement'
  | 'blocker'
  | 'buyer'
  | 'payer';

export interface Persona extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly segments: readonly string[];
  /** The required key `segments` is not there, which is reported elsewhere; an empty list is not this. */
  readonly segmentsAbsent?: true;
  readonly buyingRole: BuyingRole | undefined;
  readonly goals: readonly string[];
  readonly pains: readonly string[];
  readonly objections: readonly Said[];
  readonly triggers: readonly string[];
  readonly motives: readonly string[];
  readonly questions: readonly string[];
  readonly channels: readonly string[];
  readonly quote: string | undefined;
  readonly offerings: readonly string[];
}

export interface Positioning extends Located {
  readonly segment: string | undefined;
  readonly persona: string | undefined;
  readonly offering: string | undefined;
  readonly category: string | undefined;
  readonly promise: string | undefined;
  readonly for: string | undefined;
  readonly alternatives: readonly string[];
  readonly differentiators: readonly string[];
  readonly proof: readonly Said[];
  readonly tone: string | undefined;
  readonly pillars: readonly string[];
}

export interface Stage extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly position: Position | undefined;
  readonly unit: StageUnit | undefined;
  readonly owner: string | undefined;
  readonly coOwner: string | undefined;
  readonly entry: readonly Said[];
  readonly exit: readonly Said[];
  readonly terminal: 'won' | 'lost' | 'churned' | undefined;
  readonly alias: { readonly hubspot?: string; readonly forrester?: string; readonly bowtie?: string };
  readonly targetTime: Duration | undefined;
  readonly probability: Rate | undefined;
  readonly forecastCategory: string | undefined;
  readonly alternativeTo: string | undefined;
}

export interface StageReturn extends Located {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly name: string | undefined;
}

export interface Sla extends Located {
  readonly firstTouch: Duration | undefined;
  readonly decide: Duration | undefined;
  readonly clock: 'business' | 'calendar' | undefined;
  readonly attempts: number | undefined;
  readonly attemptsOver: Duration | undefined;
  readonly attainment: Rate | undefined;
  readonly goal:
    | {
        readonly firstTouch?: Duration;
        readonly decide?: Duration;
        readonly clock?: 'business' | 'calendar';
      }
    | undefined;
}

export interface Commitment extends Located {
  readonly volume: number | undefined;
  readonly per: Duration | undefined;
  readonly source: string | undefined;
  readonly acceptance: Rate | undefined;
  readonly bySegment: Readonly<Record<string, number>>;
}

export interface Reject extends Located {
  readonly reasons: readonly { readonly id: string; readonly returnTo: string | undefined }[];
  readonly returnTo: string | undefined;
  readonly feedbackTo: string | undefined;
}

export interface Handoff extends Located {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly giver: string | undefined;
  readonly receiver: string | undefined;
  readonly acceptIf: readonly Said[];
  readonly requiredFields: readonly string[];
  readonly sla: Sla | undefined;
  readonly commitment: Commitment | undefined;
  readonly reject: Reject | undefined;
  readonly escalateTo: string | undefined;
  readonly review: Duration | undefined;
}

export interface PointRule extends Located {
  readonly when: string | undefined;
  readonly points: number | undefined;
  readonly category: string | undefined;
  readonly source: string | undefined;
}

export interface ScoreAxis extends Located {
  readonly cap: number | undefined;
  readonly halfLife: Duration | undefined;
  readonly rules: readonly PointRule[];
}

export interface Threshold extends Located {
  readonly stage: string | undefined;
  readonly fit: number | undefined;
  readonly engagement: number | undefined;
  readonly total: number | undefined;
}

export interface Scoring extends Located {
  readonly id: string;
  readonly fit: ScoreAxis | undefined;
  readonly engagement: ScoreAxis | undefined;
  readonly negative: readonly PointRule[];
  readonly exclude: readonly string[];
  readonly thresholds: readonly Threshold[];
  readonly agreedBy: readonly string[];
  readonly review: Duration | undefined;
  readonly segments: readonly string[];
}

export interface FunnelTarget extends Located {
  readonly segment: string | undefined;
  readonly newRevenue: Money | undefined;
  readonly newCustomers: number | undefined;
  readonly openingPipeline: Money | undefined;
  readonly committedRevenue: Money | undefined;
  /** Interval key as written (`2027-Q1`) -> amount of the same kind as the target. */
  readonly byInterval: Readonly<Record<string, number>>;
  /** Amounts that stand there with a value that says nothing (reported elsewhere): `new_revenue`. */
  readonly unread?: readonly string[];
}

/** Rates and lags by stage id, each to the next stage of the main line. */
export interface Chain {
  readonly conversion: Readonly<Record<string, Rate>>;
  readonly lag: Readonly<Record<string, Duration>>;
}

export type Provenance = 'own-cohort' | 'own-blended' | 'benchmark' | 'guess';

export interface Assumption extends Located, Chain {
  readonly segment: string | undefined;
  readonly averageDeal: Money | undefined;
  readonly provenance: Provenance | undefined;
  readonly source: string | undefined;
  readonly skips: readonly string[];
  /** Source -> the rates and lags that differ for it. */
  readonly bySource: Readonly<Record<string, Chain>>;
  /** Keys that stand there with a value that says nothing (reported elsewhere): `average_deal`, `conversion.lead`. */
  readonly unread?: readonly string[];
}

export interface Funnel extends Located {
  readonly basis: 'cohort' | 'period' | undefined;
  readonly asOf: IsoDate | undefined;
  readonly targets: readonly FunnelTarget[];
  readonly assumptions: readonly Assumption[];
  /** Source (a fixed word or a team id) -> share. */
  readonly sourcing: Readonly<Record<string, Rate>>;
  /** Keys that stand there with a value that says nothing (reported elsewhere): `sourcing.marketing`, `basis`. */
  readonly unread?: readonly string[];
}

export interface CampaignTarget extends Located {
  readonly segment: string | undefined;
  readonly stage: string | undefined;
  readonly count: number | undefined;
  readonly byInterval: Readonly<Record<string, number>>;
}

export interface Campaign extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly direction: Direction | undefined;
  /** `marketing` when the plan does not say. */
  readonly source: string;
  readonly parent: string | undefined;
  readonly owner: string | undefined;
  readonly contributors: readonly string[];
  readonly salesContribution: (Located & { readonly owner?: string; readonly play?: string }) | undefined;
  readonly segments: readonly string[];
  readonly personas: readonly string[];
  readonly stages: readonly string[];
  readonly period: Period | undefined;
  /** The period is written in short (`2027-Q1`), so its two ends have no places of their own. */
  readonly periodIsShort?: true;
  readonly budget: Money | undefined;
  readonly targets: readonly CampaignTarget[];
  readonly kpis: readonly string[];
  readonly offer: string | undefined;
  readonly message: string | undefined;
  readonly assets: readonly string[];
  readonly status: 'idea' | 'planned' | 'running' | 'done' | 'cancelled' | undefined;
}

export interface Hire extends Located {
  readonly start: IsoDate | undefined;
  readonly count: number;
  readonly ramp: Duration | undefined;
  readonly rampFactor: Rate | undefined;
  /** Share of full output per month since the start. */
  readonly rampSteps: readonly Rate[];
}

export interface Capacity extends Located {
  readonly role: string | undefined;
  readonly segment: string | undefined;
  readonly stage: string | undefined;
  readonly headcount: number | undefined;
  readonly quota: Money | undefined;
  readonly quotaCount: { readonly stage?: string; readonly count?: number } | undefined;
  readonly per: Duration | undefined;
  readonly attainment: Rate | undefined;
  readonly hires: readonly Hire[];
  readonly rampSteps: readonly Rate[];
  readonly monthlyLoad: number | undefined;
  readonly concurrentLoad: number | undefined;
}

export interface PlaybookElement extends Located {
  readonly id: string;
  readonly questions: readonly string[];
  readonly evidence: string | undefined;
  readonly requiredBy: string | undefined;
  readonly weight: number | undefined;
}

export interface Playbook extends Located {
  readonly id: string;
  readonly method: string | undefined;
  readonly segments: readonly string[];
  readonly stages: readonly string[];
  readonly rationale: string | undefined;
  readonly elements: readonly PlaybookElement[];
  readonly disqualifyIf: readonly string[];
}

export interface ProcessStep extends Located {
  readonly id: string | undefined;
  readonly step: number | undefined;
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly stage: string | undefined;
  readonly duration: Duration | undefined;
}

export interface Processes extends Located {
  readonly marketing: readonly ProcessStep[];
  readonly sales: readonly ProcessStep[];
}

export type KpiUnit = 'count' | 'rate' | 'ratio' | 'currency' | 'duration' | 'score';

/** A value of a KPI that stands there and was not understood, so that nobody takes it for missing. */
export interface UnreadValue extends Located {
  readonly key: 'baseline' | 'target' | 'by_interval';
  /** As written, when it is a value of some unit, only not of the KPI's: `30` where time is counted, `100 USD`. */
  readonly text?: string;
  /** Of an amount: its currency, when `fx` does not say what it is worth. */
  readonly currency?: string;
}

export interface Kpi extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly measures: string | undefined;
  readonly side: Side | 'other' | undefined;
  /** The schema takes one owner or a list; rules want exactly one. */
  readonly accountable: readonly string[];
  readonly contributors: readonly string[];
  readonly unit: KpiUnit | undefined;
  readonly direction: 'up' | 'down' | 'hold' | undefined;
  /** In the unit's own measure: share for rates (above 1 where more than 100% is written), major money, days for durations. */
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly byInterval: Readonly<Record<string, number>>;
  /** Absent when all values are understood. */
  readonly unread?: readonly UnreadValue[];
  readonly cumulative: boolean;
  readonly kind: string | undefined;
  readonly formula: string | undefined;
  readonly source: string | undefined;
  readonly stage: string | undefined;
  readonly toStage: string | undefined;
  readonly segments: readonly string[];
  readonly guardrail: string | undefined;
  readonly review: Duration | undefined;
  readonly level: string | undefined;
  readonly actuals:
    | { readonly values: readonly { readonly date: IsoDate; readonly value: number }[] }
    | { readonly file: string; readonly dateColumn: string | undefined; readonly valueColumn: string | undefined }
    | undefined;
}

export interface BudgetLine extends Located {
  readonly id: string;
  readonly side: Side | undefined;
  readonly category: string | undefined;
  readonly amount: Money | undefined;
  readonly segments: readonly string[];
}

export interface Budget extends Located {
  readonly total: Money | undefined;
  readonly lines: readonly BudgetLine[];
  /** Some lines were left out because they have no id (reported elsewhere): then no sum of them is known. */
  readonly incomplete?: true;
}

export interface Economics extends Located {
  readonly grossMargin: Rate | undefined;
  readonly monthlyChurn: Rate | undefined;
  readonly ordersPerYear: number | undefined;
  readonly lifetime: Duration | undefined;
  readonly cacScope: 'programmes' | 'fully-loaded';
  readonly limits: { readonly ltvCac?: number; readonly payback?: Duration };
}

export interface AspectEntry extends Located {
  readonly aspect: string;
  readonly marketing: readonly Said[];
  readonly sales: readonly Said[];
  readonly shared: readonly Said[];
  /** Keys whose lists hold something, and nothing that was understood (reported elsewhere). */
  readonly unread?: readonly string[];
}

export interface Activity extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly stage: string | undefined;
  readonly responsible: readonly string[];
  readonly accountable: readonly string[];
  /** Keys whose lists hold something, and nothing that was understood (reported elsewhere). */
  readonly unread?: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}

export interface Ritual extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly cadence: Duration | undefined;
  readonly attendees: readonly string[];
  readonly agenda: readonly string[];
}

export interface Feedback extends Located {
  readonly id: string;
  /** A function word or an owner. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly about: string | undefined;
  readonly cadence: Duration | undefined;
  readonly feeds: readonly Said[];
}

export interface Content extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly stage: string | undefined;
  readonly personas: readonly string[];
  readonly owner: string | undefined;
  readonly requestedBy: string | undefined;
  readonly answers: readonly Said[];
  readonly url: string | undefined;
}

export interface Tool extends Located {
  readonly id: string;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly usedBy: readonly string[];
  readonly recordOf: readonly string[];
  readonly syncsWith: readonly string[];
}

export interface LintIgnore extends Located {
  readonly rule: string | undefined;
  /** As written: `collection/id`, `collection/id/field` or a JSON pointer into the same file. */
  readonly target: string | undefined;
  readonly reason: string | undefined;
  readonly until: IsoDate | undefined;
}

export interface Lint {
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  readonly ignore: readonly LintIgnore[];
  /** The thresholds that the plan sets itself; defaults are in `core/rules/limits.ts`. Rates 0..1, durations in days. */
  readonly limits: Readonly<Record<string, number>>;
}

/** Which side of the table a team's function sits on. */
export function sideOf(fn: TeamFunction | undefined): FunctionSide | undefined {
  return fn === undefined ? undefined : fn === 'marketing' || fn === 'sales' ? fn : 'other';
}
