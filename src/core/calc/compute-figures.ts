import { memo, sameItems } from '../memo';
import type { Capacity, Plan, Segment } from '../model/plan';
import { budgetFigures } from './budget-figures';
import { type CampaignFacts, campaignFigures, costPerLead, datesOf } from './campaign-figures';
import { capacityOf, headcountIn } from './capacity-figures';
import { lineOf } from './chain';
import { contributionsIn } from './contributions';
import { economicsFigures } from './economics-figures';
import type { Figures } from './figures';
import { type Frame, frameOf } from './frame';
import { handoffFigures } from './handoff-figures';
import { type FunnelFacts, funnelFacts, segmentFigures } from './segment-figures';
import { stageTotals } from './totals';

/**
 * Everything that arithmetic can say about a plan. Plans whose sections are the same objects get the same figures, and
 * a segment or campaign that nothing new concerns keeps its own, so a keystroke costs only what it changes. Needs no
 * clock. What cannot be computed says why and is never 0.
 */
export function computeFigures(plan: Plan): Figures {
  const { campaigns, segments, stages, funnel, capacity, handoffs, budget, economics } = plan;
  return figuresOf(campaigns, frameOf(plan.head), segments, stages, funnel, capacity, handoffs, budget, economics);
}

const figuresOf = memo(
  (
    campaigns: Plan['campaigns'],
    frame: Frame,
    segments: Plan['segments'],
    stages: Plan['stages'],
    funnel: Plan['funnel'],
    capacity: Plan['capacity'],
    handoffs: Plan['handoffs'],
    budget: Plan['budget'],
    economics: Plan['economics'],
  ): Figures => {
    const line = lineOf(stages);
    const contributions = contributionsIn(campaigns);
    const first = line.stages[0]?.id;
    const ofSegments = segments.map((segment) =>
      segmentFigures(
        segment,
        line,
        frame,
        steadyFunnel(segment, funnelFacts(funnel, segment.id)),
        steadyList(segment, contributions.bySegment.get(segment.id) ?? []),
        steadyCapacity(segment, capacity),
      ),
    );
    const facts: CampaignFacts = { frame, dates: datesOf(ofSegments), contributions, first };
    const sums = budgetFigures(contributions, budget, frame.currency);
    const figures: Figures = {
      segments: ofSegments,
      totals: stageTotals(line, ofSegments),
      campaigns: campaigns.map((campaign) => campaignFigures(campaign, facts)),
      handoffs: handoffs.map((handoff) => handoffFigures(handoff, { frame, segments: ofSegments, capacity })),
      capacity: capacity.map((entry, index) => ({
        index,
        value: capacityOf(entry, frame),
        rampedHeadcount: headcountIn(entry, frame.period, frame),
      })),
      budget: sums,
      ...economicsFigures({ segments: ofSegments, budget, sums, economics }),
      costPerLead: costPerLead(contributions, sums.campaigns, first),
    };
    return figures;
  },
);

/** Remembers for each segment the last list that it was given, so that an equal one is the same object. */
function steady<T>(): (segment: Segment, list: readonly T[]) => readonly T[] {
  const last = new WeakMap<Segment, readonly T[]>();
  return (segment, list) => {
    const before = last.get(segment);
    if (before && sameItems(before, list)) return before;
    last.set(segment, list);
    return list;
  };
}

const steadyList = steady<Parameters<typeof segmentFigures>[4][number]>();
const steadyEntries = steady<Capacity>();
const steadyTargets = steady<FunnelFacts['targets'][number]>();
const lastFunnel = new WeakMap<Segment, FunnelFacts>();

function steadyCapacity(segment: Segment, capacity: readonly Capacity[]): readonly Capacity[] {
  return steadyEntries(
    segment,
    capacity.filter((entry) => entry.segment === segment.id),
  );
}

function steadyFunnel(segment: Segment, next: FunnelFacts): FunnelFacts {
  const targets = steadyTargets(segment, next.targets);
  const before = lastFunnel.get(segment);
  if (
    before &&
    before.targets === targets &&
    before.assumption === next.assumption &&
    before.sourcing === next.sourcing
  )
    return before;
  const facts = { ...next, targets };
  lastFunnel.set(segment, facts);
  return facts;
}
