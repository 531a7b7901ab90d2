import { memo } from '../memo';
import type { Assumption, Capacity, Funnel, FunnelTarget, Segment } from '../model/plan';
import type { Rate } from '../model/values';
import { sum } from '../units';
import { capacityOf } from './capacity-figures';
import { type Line, type Step, type Way, wayOf } from './chain';
import { from, known, own, unknown } from './computed';
import type { Contribution } from './contributions';
import { coverage, requiredCoverage } from './coverage';
import type { Computed, SegmentFigures, SourceFigures, StageFigures, Supply } from './figures';
import type { Frame } from './frame';
import { type Needs, needsOf } from './need';
import { type Supplies, suppliedTogether, suppliesOf } from './segment-supply';
import { targetFigures, usableRate } from './segment-target';
import { gap } from './supply';
import { pipelineVelocity } from './velocity';

/** Everything that a segment's figures depend on. */
export interface SegmentFacts {
  readonly segment: string;
  readonly targets: readonly FunnelTarget[];
  readonly assumption: Assumption | undefined;
  readonly sourcing: Readonly<Record<string, Rate>>;
  readonly line: Line;
  readonly contributions: readonly Contribution[];
  readonly capacity: readonly Capacity[];
  readonly frame: Frame;
}

/**
 * The figures of one segment, the same object as long as nothing that they depend on changes.
 *
 * @source Plan format, section 7 (F1 to F12b, F20) and the rulings of section 10
 */
export const segmentFigures = memo(
  (
    segment: Segment,
    line: Line,
    frame: Frame,
    funnel: FunnelFacts,
    contributions: readonly Contribution[],
    capacity: readonly Capacity[],
  ): SegmentFigures => figuresOf({ segment: segment.id, ...funnel, line, contributions, capacity, frame }),
);

/** A funnel's part for one segment. */
export interface FunnelFacts {
  readonly targets: readonly FunnelTarget[];
  readonly assumption: Assumption | undefined;
  readonly sourcing: Readonly<Record<string, Rate>>;
}

const nothing: FunnelFacts = { targets: [], assumption: undefined, sourcing: {} };

/** What a funnel says about a segment; the first assumptions count where there are several. */
export function funnelFacts(funnel: Funnel | undefined, segment: string): FunnelFacts {
  if (!funnel) return nothing;
  return {
    targets: funnel.targets.filter((target) => target.segment === segment),
    assumption: funnel.assumptions.find((assumption) => assumption.segment === segment),
    sourcing: funnel.sourcing,
  };
}

/** The figures of one segment from its facts. */
export function figuresOf(facts: SegmentFacts): SegmentFigures {
  const { segment, targets, assumption, frame, line } = facts;
  const way = (source?: string): Way => wayFor(facts, source);
  const base = way();
  const last = base.steps.at(-1);
  const averageDeal = dealOf(facts);
  const rate = (step: Step) =>
    assumption ? usableRate(step.rate, segment, step.stage) : unknown('F3', noAssumptions(segment));
  const rated = last ? rate(last) : unknown('F3', noStages(line));
  const money = targetFigures({ segment, targets, averageDeal, winRate: rated, currency: frame.currency });
  const { customers } = money;
  const special = assumption ? Object.keys(assumption.bySource) : [];
  const needs = needsOf({ customers, sourcing: facts.sourcing, special, way, rate });
  const supplies = suppliesOf(facts.contributions, way, frame);
  const capacity = segmentCapacity(facts);
  return {
    segment,
    targeted: targets.length > 0,
    newPipelineTarget: money.newPipelineTarget,
    customers,
    customersFromOpening: money.customersFromOpening,
    ...(averageDeal.value === null ? {} : { averageDeal: averageDeal.value }),
    ...(rated.value === null ? {} : { winRate: rated.value }),
    stages: stagesOf(facts, base, needs, supplies),
    alternatives: base.alternatives.map((step) => alternativeOf(facts, base, step, way)),
    ...(base.steps[0]?.latest === undefined ? {} : { latestProductiveDate: base.steps[0].latest }),
    coverage: {
      value: from(
        'F12b',
        [money.target, supplyValue(facts, way, needs, supplies, averageDeal)],
        (target, value) => coverage(money.opening + value, target - money.committed) ?? Number.NaN,
        'nothing is left to win',
      ),
      required: from('F12', [rated], (rate) => requiredCoverage(rate) ?? Number.NaN),
    },
    capacity: { value: capacity, rate: from('F20', [capacity, money.target], (value, target) => value / target) },
    velocity: velocityOf(facts, last, rated, averageDeal, money.opening),
    target: money.target,
  };
}

/** The segment's way through the funnel for a source; a way without rates where there are no assumptions. */
function wayFor({ assumption, line, frame }: SegmentFacts, source: string | undefined): Way {
  if (!assumption) {
    const steps = line.stages.filter((stage) => stage.id !== line.won).map((stage): Step => ({ stage: stage.id }));
    return { steps, won: line.won, alternatives: [] };
  }
  const special = own(assumption.bySource, source) ? source : undefined;
  return wayOf(assumption, line, special, frame.period?.end);
}

function dealOf({ segment, assumption }: SegmentFacts): Computed {
  if (!assumption) return unknown('F2', noAssumptions(segment));
  if (assumption.averageDeal === undefined) return unknown('F2', `${segment} has no average deal`);
  return assumption.averageDeal > 0
    ? known(assumption.averageDeal, 'F2')
    : unknown('F2', `the average deal of ${segment} is 0`);
}

function noAssumptions(segment: string): string {
  return `${segment} has no assumptions`;
}

function noStages(line: Line): string {
  return line.stages.length === 0 ? 'the plan has no lifecycle stages' : 'no stage comes before won';
}

function stagesOf(facts: SegmentFacts, base: Way, needs: Needs, supplies: Supplies): readonly StageFigures[] {
  const ids = [...base.steps.map((step) => step.stage), ...(base.won === undefined ? [] : [base.won])];
  const sources = sourcesOf(facts);
  const bySource = new Map(sources.map((source) => [source, needs.ofSource(source)]));
  return ids.map((stage, i): StageFigures => {
    const { latest, rate, lagToNext, lagDays } = base.steps[i] ?? wonStep(stage, facts.frame);
    const need = needs.all[i] ?? unknown('F3', noAssumptions(facts.segment));
    return {
      stage,
      need,
      ...(rate === undefined ? {} : { rate }),
      ...(lagToNext === undefined ? {} : { lagToNext }),
      ...(lagDays === undefined ? {} : { lagDays }),
      ...(latest === undefined ? {} : { latestProductiveDate: latest }),
      bySource: Object.fromEntries(
        sources.map((source) => {
          const own = wayFor(facts, source).steps[i]?.latest;
          const later = own === latest ? undefined : own;
          return [source, sourceOf(bySource.get(source)?.[i] ?? need, supplies.get(stage)?.get(source), later)];
        }),
      ),
    };
  });
}

function wonStep(stage: string, frame: Frame): Step {
  return { stage, lagDays: 0, ...(frame.period ? { latest: frame.period.end } : {}) };
}

function sourceOf(need: Computed, supply: Supply | undefined, latest: string | undefined): SourceFigures {
  const over = supply && need.value !== null ? gap(supply.effective, need.value) : undefined;
  return {
    need,
    ...(supply ? { supply } : {}),
    ...(over ? { gap: over } : {}),
    ...(latest === undefined ? {} : { latestProductiveDate: latest }),
  };
}

/** Sources in the order of the sourcing, then those that only campaigns name. */
function sourcesOf({ sourcing, contributions }: SegmentFacts): readonly string[] {
  return [...new Set([...Object.keys(sourcing), ...contributions.map((contribution) => contribution.source)])];
}

function alternativeOf(
  facts: SegmentFacts,
  base: Way,
  step: Way['alternatives'][number],
  way: (source?: string) => Way,
): StageFigures {
  const { stage, rate, lagToNext, lagDays, latest } = step;
  const beside = base.steps[step.beside]?.stage ?? '';
  const need = unknown('F3', `${stage} stands beside ${beside}; the plan does not say how many come this way`);
  const here = facts.contributions.filter((contribution) => contribution.stage === stage);
  const supplied = [...new Set(here.map(({ source }) => source))].map((source): [string, SourceFigures] => {
    const until = way(source).alternatives.find((other) => other.stage === stage)?.latest;
    const list = here.filter((contribution) => contribution.source === source);
    return [source, sourceOf(need, suppliedTogether(list, until, facts.frame), undefined)];
  });
  return {
    stage,
    need,
    ...(rate === undefined ? {} : { rate }),
    ...(lagToNext === undefined ? {} : { lagToNext }),
    ...(lagDays === undefined ? {} : { lagDays }),
    ...(latest === undefined ? {} : { latestProductiveDate: latest }),
    bySource: Object.fromEntries(supplied),
  };
}

/**
 * Value of the opportunities that the sources bring (F12b): effective supply at the first stage at which a source has
 * targets, carried on to the last open stage; a source without campaigns counts as meeting its share.
 */
function supplyValue(
  facts: SegmentFacts,
  way: (source?: string) => Way,
  needs: Needs,
  supplies: Supplies,
  averageDeal: Computed,
): Computed {
  const sources = sourcesOf(facts);
  if (sources.length === 0) return unknown('F12b', 'the plan states no sourcing and no campaign targets');
  const parts = sources.map((source): Computed => {
    const { steps } = way(source);
    const entry = steps.findIndex((step) => supplies.get(step.stage)?.has(source));
    if (entry < 0) return needs.ofSource(source)[steps.length - 1] ?? unknown('F12b', noStages(facts.line));
    const supply = supplies.get(steps[entry]?.stage ?? '')?.get(source)?.effective ?? 0;
    const rates = steps.slice(entry, -1).map((step) => usableRate(step.rate, facts.segment, step.stage));
    return from('F12b', rates, (...values) => values.reduce((volume, rate) => volume * rate, supply));
  });
  return from('F12b', [averageDeal, ...parts], (deal, ...volumes) => deal * sum(volumes));
}

function segmentCapacity({ segment, capacity, frame }: SegmentFacts): Computed {
  if (capacity.length === 0) return unknown('F20', `${segment} has no capacity entry`);
  const quotas = capacity.filter((entry) => entry.quota !== undefined);
  if (quotas.length === 0) return unknown('F20', `no capacity entry of ${segment} states a quota in money`);
  const values = quotas.map((entry) => capacityOf(entry, frame));
  return from('F20', values, (...parts) => sum(parts));
}

function velocityOf(
  { segment }: SegmentFacts,
  last: Step | undefined,
  winRate: Computed,
  averageDeal: Computed,
  opening: number,
): Computed {
  if (opening === 0) return unknown('F11', `${segment} states no opening pipeline`);
  const cycleDays = last?.lagToNext;
  if (cycleDays === undefined) return unknown('F11', `${segment} has no lag at ${last?.stage ?? 'the last stage'}`);
  return from(
    'F11',
    [winRate, averageDeal],
    (rate, deal) =>
      pipelineVelocity({ opportunities: opening / deal, winRate: rate, averageDeal: deal, cycleDays }) ?? Number.NaN,
    `the lag of ${segment} at ${last?.stage} is no time at all`,
  );
}
