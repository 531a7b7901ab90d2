import type {
  Activity,
  Assumption,
  Budget,
  BudgetLine,
  Campaign,
  CampaignTarget,
  Capacity,
  Commitment,
  Economics,
  Funnel,
  FunnelTarget,
  Handoff,
  Head,
  Hire,
  Kpi,
  Persona,
  Plan,
  Role,
  Segment,
  Stage,
  Team,
} from '../../src/core/model/plan';
import type { Duration } from '../../src/core/model/values';
import { durationOf, parseDuration } from '../../src/core/units';

/** What a test says about a plan; everything else is absent, as in an empty file. Entries need only what they test. */
export interface PlanDraft {
  readonly head?: Partial<Head>;
  readonly teams?: readonly Draft<Team>[];
  readonly roles?: readonly Draft<Role>[];
  readonly segments?: readonly Draft<Segment>[];
  readonly personas?: readonly Draft<Persona>[];
  /** Stages in order; a text alone is a stage with that id. */
  readonly stages?: readonly (string | Draft<Stage>)[];
  readonly handoffs?: readonly HandoffDraft[];
  readonly funnel?: FunnelDraft;
  readonly campaigns?: readonly CampaignDraft[];
  readonly capacity?: readonly CapacityDraft[];
  readonly kpis?: readonly Draft<Kpi>[];
  readonly budget?: { readonly total?: number; readonly lines?: readonly Draft<BudgetLine>[] };
  readonly economics?: Partial<Economics>;
  readonly activities?: readonly Draft<Activity>[];
}

type Draft<T extends { readonly id: string }> = Partial<T> & { readonly id: string };
type HandoffDraft = Omit<Draft<Handoff>, 'commitment'> & { readonly commitment?: Partial<Commitment> };
type CampaignDraft = Omit<Draft<Campaign>, 'targets'> & { readonly targets?: readonly Partial<CampaignTarget>[] };
type CapacityDraft = Omit<Partial<Capacity>, 'hires'> & { readonly hires?: readonly Partial<Hire>[] };

interface FunnelDraft {
  readonly targets?: readonly Partial<FunnelTarget>[];
  readonly assumptions?: readonly AssumptionDraft[];
  readonly sourcing?: Funnel['sourcing'];
}

/** Lags may be written as in a plan: `14d`. */
type AssumptionDraft = Omit<Partial<Assumption>, 'lag' | 'bySource'> & {
  readonly lag?: Readonly<Record<string, string>>;
  readonly bySource?: Readonly<
    Record<
      string,
      { readonly conversion?: Readonly<Record<string, number>>; readonly lag?: Readonly<Record<string, string>> }
    >
  >;
};

/** A duration as a plan writes it; a text that is none is no time at all, so that a typo fails the test that uses it. */
export function duration(text: string): Duration {
  return parseDuration(text) ?? durationOf({});
}

/** A Plan with what the draft says, every entry with an address in `plan.gtm.yaml`. */
export function buildPlan(draft: PlanDraft = {}): Plan {
  return {
    file,
    sections: {},
    head: head(draft.head),
    stance: undefined,
    teams: (draft.teams ?? []).map((team, i) => ({
      name: undefined,
      function: undefined,
      label: undefined,
      ...at('teams', i),
      ...team,
    })),
    roles: (draft.roles ?? []).map((role, i) => ({
      title: undefined,
      team: undefined,
      headcount: undefined,
      compensation: undefined,
      person: undefined,
      ...at('roles', i),
      ...role,
    })),
    offerings: [],
    goals: [],
    segments: (draft.segments ?? []).map((segment, i) => ({
      name: undefined,
      model: undefined,
      priority: undefined,
      parent: undefined,
      offering: undefined,
      motion: [],
      criteria: undefined,
      exclude: undefined,
      size: {},
      accounts: [],
      ...at('segments', i),
      ...segment,
    })),
    personas: (draft.personas ?? []).map(persona),
    positioning: [],
    stages: (draft.stages ?? []).map(stage),
    returns: [],
    handoffs: (draft.handoffs ?? []).map(handoff),
    scoring: [],
    funnel: draft.funnel && funnel(draft.funnel),
    campaigns: (draft.campaigns ?? []).map(campaign),
    capacity: (draft.capacity ?? []).map(capacity),
    playbooks: [],
    processes: undefined,
    kpis: (draft.kpis ?? []).map(kpi),
    budget: draft.budget && budget(draft.budget),
    economics: draft.economics && {
      grossMargin: undefined,
      monthlyChurn: undefined,
      ordersPerYear: undefined,
      lifetime: undefined,
      cacScope: 'fully-loaded',
      limits: {},
      ...at('economics'),
      ...draft.economics,
    },
    aspects: [],
    activities: (draft.activities ?? []).map((activity, i) => ({
      name: undefined,
      stage: undefined,
      responsible: [],
      accountable: [],
      consulted: [],
      informed: [],
      ...at('responsibilities', 'activities', i),
      ...activity,
    })),
    rituals: [],
    feedback: [],
    content: [],
    tools: [],
    lint: { severity: {}, ignore: [], limits: {} },
  };
}

const file = 'plan.gtm.yaml';

function at(...path: readonly (string | number)[]) {
  return { at: { file, path } };
}

function head(draft: Partial<Head> | undefined): Head {
  return {
    id: 'test',
    name: undefined,
    period: { start: '2027-01-01', end: '2027-12-31' },
    interval: 'quarter',
    status: 'approved',
    version: undefined,
    company: undefined,
    summary: undefined,
    currency: 'EUR',
    fx: {},
    locale: undefined,
    timezone: undefined,
    fiscalYearStart: undefined,
    fiscalYearNamedBy: 'end',
    marketModel: undefined,
    motion: [],
    calendar: undefined,
    owner: undefined,
    ...at(),
    ...draft,
  };
}

function persona(draft: Draft<Persona>, i: number): Persona {
  return {
    name: undefined,
    segments: [],
    buyingRole: undefined,
    goals: [],
    pains: [],
    objections: [],
    triggers: [],
    motives: [],
    questions: [],
    channels: [],
    quote: undefined,
    offerings: [],
    ...at('personas', i),
    ...draft,
  };
}

function stage(draft: string | Draft<Stage>, i: number): Stage {
  return {
    name: undefined,
    position: undefined,
    unit: undefined,
    owner: undefined,
    coOwner: undefined,
    entry: [],
    exit: [],
    terminal: undefined,
    alias: {},
    targetTime: undefined,
    probability: undefined,
    forecastCategory: undefined,
    alternativeTo: undefined,
    ...at('lifecycle', 'stages', i),
    ...(typeof draft === 'string' ? { id: draft } : draft),
  };
}

function handoff({ commitment, ...draft }: HandoffDraft, i: number): Handoff {
  return {
    from: undefined,
    to: undefined,
    giver: undefined,
    receiver: undefined,
    acceptIf: [],
    requiredFields: [],
    sla: undefined,
    reject: undefined,
    escalateTo: undefined,
    review: undefined,
    ...at('handoffs', i),
    ...draft,
    commitment: commitment && {
      volume: undefined,
      per: undefined,
      source: undefined,
      acceptance: undefined,
      bySegment: {},
      ...at('handoffs', i, 'commitment'),
      ...commitment,
    },
  };
}

function funnel({ targets = [], assumptions = [], sourcing = {} }: FunnelDraft): Funnel {
  return {
    basis: undefined,
    asOf: undefined,
    sourcing,
    targets: targets.map((target, i) => ({
      segment: undefined,
      newRevenue: undefined,
      newCustomers: undefined,
      openingPipeline: undefined,
      committedRevenue: undefined,
      byInterval: {},
      ...at('funnel', 'targets', i),
      ...target,
    })),
    assumptions: assumptions.map(assumption),
    ...at('funnel'),
  };
}

function assumption({ lag = {}, bySource = {}, ...draft }: AssumptionDraft, i: number): Assumption {
  return {
    segment: undefined,
    averageDeal: undefined,
    provenance: undefined,
    source: undefined,
    skips: [],
    conversion: {},
    ...at('funnel', 'assumptions', i),
    ...draft,
    lag: lags(lag),
    bySource: Object.fromEntries(
      Object.entries(bySource).map(([source, chain]) => [
        source,
        { conversion: chain.conversion ?? {}, lag: lags(chain.lag ?? {}) },
      ]),
    ),
  };
}

function lags(written: Readonly<Record<string, string>>): Readonly<Record<string, Duration>> {
  return Object.fromEntries(Object.entries(written).map(([id, text]) => [id, duration(text)]));
}

function campaign({ targets = [], ...draft }: CampaignDraft, i: number): Campaign {
  return {
    name: undefined,
    type: undefined,
    direction: undefined,
    source: 'marketing',
    parent: undefined,
    owner: undefined,
    contributors: [],
    salesContribution: undefined,
    segments: [],
    personas: [],
    stages: [],
    period: undefined,
    budget: undefined,
    kpis: [],
    offer: undefined,
    message: undefined,
    assets: [],
    status: undefined,
    ...at('campaigns', i),
    ...draft,
    targets: targets.map((target, n) => ({
      segment: undefined,
      stage: undefined,
      count: undefined,
      byInterval: {},
      ...at('campaigns', i, 'targets', n),
      ...target,
    })),
  };
}

function capacity({ hires = [], ...draft }: CapacityDraft, i: number): Capacity {
  return {
    role: undefined,
    segment: undefined,
    stage: undefined,
    headcount: undefined,
    quota: undefined,
    quotaCount: undefined,
    per: undefined,
    attainment: undefined,
    rampSteps: [],
    monthlyLoad: undefined,
    concurrentLoad: undefined,
    ...at('capacity', i),
    ...draft,
    hires: hires.map((hire, n) => ({
      start: undefined,
      count: 1,
      ramp: undefined,
      rampFactor: undefined,
      rampSteps: [],
      ...at('capacity', i, 'hires', n),
      ...hire,
    })),
  };
}

function kpi(draft: Draft<Kpi>, i: number): Kpi {
  return {
    name: undefined,
    measures: undefined,
    side: undefined,
    accountable: [],
    contributors: [],
    unit: undefined,
    direction: undefined,
    baseline: undefined,
    target: undefined,
    byInterval: {},
    cumulative: false,
    kind: undefined,
    formula: undefined,
    source: undefined,
    stage: undefined,
    toStage: undefined,
    segments: [],
    guardrail: undefined,
    review: undefined,
    level: undefined,
    actuals: undefined,
    ...at('kpis', i),
    ...draft,
  };
}

function budget({ total, lines = [] }: NonNullable<PlanDraft['budget']>): Budget {
  return {
    total,
    lines: lines.map((line, i) => ({
      side: undefined,
      category: undefined,
      amount: undefined,
      segments: [],
      ...at('budget', 'lines', i),
      ...line,
    })),
    ...at('budget'),
  };
}
