import type { Plan } from '../model/plan';
import { ceilVolume } from '../units';
import { newCustomers } from './economics-figures';
import type { Computed, Figures, HandoffFigures, SegmentFigures, SourceFigures, StageFigures } from './figures';

export { calcText } from './calc-text';

/** A derived number for machines: unrounded, or `null` with the reason. */
export type Reported =
  | { readonly value: number; readonly formula: string }
  | { readonly value: null; readonly formula: string; readonly reason: string };

/** A derived volume: also as whole things, rounded up once. */
export type ReportedVolume =
  | { readonly value: number; readonly ceil: number; readonly formula: string }
  | { readonly value: null; readonly ceil: null; readonly formula: string; readonly reason: string };

/** What `gtm-plan calc --format json` prints; numbers are unrounded, what cannot be computed is `null` with a reason. */
export type CalcReport = ReturnType<typeof calcReport>;

/**
 * A plan's figures in the shape of `gtm-plan calc --format json`.
 *
 * @source The command-line contract, version 1
 */
export function calcReport(figures: Figures, plan: Plan) {
  return {
    version: 1,
    plan: plan.head.id ?? null,
    currency: plan.head.currency ?? null,
    segments: figures.segments.map(segmentReport),
    totals: {
      customers: volume(newCustomers(figures.segments)),
      stages: figures.totals.map(({ stage, need, rate, lagMin, lagMax }) => ({
        id: stage,
        need: volume(need),
        rate: reported(rate),
        lagDays: lagMin === undefined || lagMax === undefined ? null : { min: lagMin, max: lagMax },
      })),
    },
    budget: {
      total: figures.budget.total ?? null,
      lines: figures.budget.lines,
      bySide: figures.budget.bySide,
      programmes: figures.budget.programmes ?? null,
      campaigns: figures.budget.campaigns,
    },
    cac: reported(figures.cac),
    ltv: reported(figures.ltv),
    ltvCac: reported(figures.ltvCac),
    paybackMonths: reported(figures.paybackMonths),
    costPerLead: reported(figures.costPerLead),
    campaigns: figures.campaigns.map(({ campaign, days, targets, costPerLead }) => ({
      id: campaign,
      days: days ?? null,
      targets,
      costPerLead: reported(costPerLead),
    })),
    handoffs: figures.handoffs.map(handoffReport),
    capacity: figures.capacity.map(({ index, value, rampedHeadcount }) => ({
      role: plan.capacity[index]?.role ?? null,
      segment: plan.capacity[index]?.segment ?? null,
      stage: plan.capacity[index]?.stage ?? null,
      value: reported(value),
      rampedHeadcount: reported(rampedHeadcount),
    })),
  } as const;
}

function segmentReport(segment: SegmentFigures) {
  const { coverage, capacity } = segment;
  return {
    id: segment.segment,
    target: reported(segment.target),
    newPipelineTarget: reported(segment.newPipelineTarget),
    customers: volume(segment.customers),
    customersFromOpening: volume(segment.customersFromOpening),
    latestProductiveDate: segment.latestProductiveDate ?? null,
    stages: segment.stages.map(stageReport),
    ...(segment.alternatives.length === 0 ? {} : { alternatives: segment.alternatives.map(stageReport) }),
    coverage: {
      value: coverage.value.value,
      required: coverage.required.value,
      ...because(coverage.value, coverage.required),
    },
    capacity: { value: capacity.value.value, rate: capacity.rate.value, ...because(capacity.value, capacity.rate) },
    velocity: reported(segment.velocity),
  };
}

function stageReport({ stage, need, rate, lagToNext, lagDays, latestProductiveDate, bySource }: StageFigures) {
  return {
    id: stage,
    need: volume(need),
    rate: rate ?? null,
    lagToNext: lagToNext ?? null,
    lagDays: lagDays ?? null,
    latestProductiveDate: latestProductiveDate ?? null,
    bySource: Object.fromEntries(Object.entries(bySource).map(([source, of]) => [source, sourceReport(source, of)])),
  };
}

function sourceReport(source: string, { need, supply, gap }: SourceFigures) {
  const silent = supply ? {} : { reason: `no campaign of ${source} has a target here` };
  return {
    need: need.value,
    supply: supply ? { raw: supply.raw, effective: supply.effective } : null,
    gap: gap ? { value: gap.value, rate: gap.rate } : null,
    ...silent,
    ...because(need),
  };
}

function handoffReport({ handoff, bySegment, ...figures }: HandoffFigures) {
  const { promised, needed, periods, assumedAcceptance, promisedPerMonth, loadPerMonth } = figures;
  return {
    id: handoff,
    promised: reported(promised),
    needed: reported(needed),
    periods: reported(periods),
    assumedAcceptance: reported(assumedAcceptance),
    promisedPerMonth: reported(promisedPerMonth),
    loadPerMonth: reported(loadPerMonth),
    ...(bySegment ? { bySegment } : {}),
  };
}

function reported(figure: Computed): Reported {
  const { value, formula } = figure;
  return value === null ? { value, formula, reason: figure.reason } : { value, formula };
}

function volume(figure: Computed): ReportedVolume {
  const { value, formula } = figure;
  if (value === null) return { value, ceil: null, formula, reason: figure.reason };
  return { value, ceil: ceilVolume(value), formula };
}

function because(...figures: readonly Computed[]): { readonly reason?: string } {
  for (const figure of figures) if (figure.value === null) return { reason: figure.reason };
  return {};
}
