import { below } from '../../address';
import type { Figures } from '../../calc/figures';
import type { Related } from '../../finding';
import type { Capacity, Plan } from '../../model/plan';
import { formatNumber, formatRate, isBelow, monthsIn, sum } from '../../units';
import { figuresOfSegment } from '../figures-of-segment';
import type { PlanRule, Report } from '../rule';
import { stageName } from '../stage-name';

/**
 * CAP-003. What arrives is what was promised and is accepted (ruling 10.2.12: HND-010 takes the whole promise). Where no
 * handoff to the stage promises a volume, it is what the funnel needs there a month.
 */
export const acceptedOverLoad: PlanRule = {
  code: 'CAP-003',
  name: 'accepted-over-load',
  severity: 'warning',
  reads: ['figures', 'capacity', 'handoffs', 'stages', 'segments', 'head'],
  summary: 'More accepted leads than the team can follow up',
  why: 'What is accepted and then lies untouched is lost twice: to the buyer and to the side that brought it.',
  settle: 'Add people, raise what one person can take with a reason, or bring fewer and better leads.',
  check: ({ plan, figures }) => {
    const stages = new Set(plan.capacity.filter(takesLoad).flatMap(({ stage }) => stage ?? []));
    return [...stages].flatMap((stage) => overload(plan, figures, stage));
  },
};

type Facts = Pick<Plan, 'capacity' | 'handoffs' | 'stages' | 'segments' | 'head'>;

function takesLoad({ stage, monthlyLoad }: Capacity): boolean {
  return stage !== undefined && monthlyLoad !== undefined;
}

function overload(plan: Facts, figures: Figures, stage: string): readonly Report[] {
  const takers = plan.capacity.flatMap((entry, index) => {
    if (entry.stage !== stage || !takesLoad(entry)) return [];
    return [{ entry, load: entry.monthlyLoad ?? 0, persons: figures.capacity[index]?.rampedHeadcount.value ?? null }];
  });
  const [first] = takers;
  const arriving = arrivals(
    plan,
    figures,
    stage,
    takers.map(({ entry }) => entry),
  );
  if (!first || !arriving || takers.some(({ persons }) => persons === null)) return [];
  const load = sum(takers.map((taker) => (taker.persons ?? 0) * taker.load));
  if (!isBelow(load, arriving.perMonth)) return [];
  const sums = takers.map((taker) => `${formatNumber(taker.persons ?? 0)} × ${formatNumber(taker.load)}`).join(' + ');
  return [
    {
      at: { ...below(first.entry.at, 'monthly_load'), on: 'value' },
      message: `${arriving.words}, but at ${stageName(plan, stage)} ${sums} = ${formatNumber(load)} a month can be followed up. Add people, or bring fewer.`,
      args: { stage, perMonth: arriving.perMonth, load },
      related: arriving.related,
    },
  ];
}

/** What comes to a stage a month, as a sum in words. */
interface Arrivals {
  readonly perMonth: number;
  readonly words: string;
  readonly related: readonly Related[];
}

function arrivals(plan: Facts, figures: Figures, stage: string, entries: readonly Capacity[]): Arrivals | undefined {
  const handoffs = plan.handoffs.flatMap((handoff, i) =>
    handoff.to === stage && handoff.commitment
      ? [{ handoff, commitment: handoff.commitment, computed: figures.handoffs[i] }]
      : [],
  );
  const all = figures.segments.filter(({ targeted }) => targeted).map(({ segment }) => segment);
  const covered = entries.some(({ segment }) => segment === undefined)
    ? all
    : entries.flatMap(({ segment }) => segment ?? []);
  if (handoffs.length === 0) return neededAt(plan, figures, stage, covered);
  // A promise for all segments says nothing about a team for some of them.
  if (all.some((segment) => !covered.includes(segment))) return undefined;
  const parts = handoffs.map(({ handoff, commitment, computed }) => {
    const promised = computed?.promisedPerMonth.value ?? null;
    const rate = commitment.acceptance ?? computed?.assumedAcceptance.value ?? null;
    return promised === null || rate === null ? undefined : { handoff, commitment, promised, rate };
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const perMonth = sum(known.map(({ promised, rate }) => promised * rate));
  const sums = known.map(({ promised, rate }) => `${formatNumber(promised)} × ${formatRate(rate)}`).join(' + ');
  const names = known.map(({ handoff }) => `\`${handoff.id}\``).join(' and ');
  return {
    perMonth,
    words: `${names} ${known.length === 1 ? 'brings' : 'bring'} ${sums} = ${formatNumber(perMonth)} accepted a month`,
    related: known.map(({ commitment }) => ({ at: below(commitment.at, 'volume'), message: 'What is promised.' })),
  };
}

function neededAt(
  { head, stages }: Facts,
  figures: Figures,
  stage: string,
  segments: readonly string[],
): Arrivals | undefined {
  const needs = segments.flatMap((segment) => {
    const computed = figuresOfSegment(figures, segment);
    return computed?.stages.find((one) => one.stage === stage)?.need ?? [];
  });
  const volumes = needs.flatMap(({ value }) => value ?? []);
  if (!head.period || needs.length === 0 || volumes.length < needs.length) return undefined;
  const months = monthsIn(head.period);
  const need = sum(volumes);
  const name = stageName({ stages }, stage);
  return {
    perMonth: need / months,
    words: `The funnel needs ${formatNumber(need)} at ${name}, ${formatNumber(need / months)} a month`,
    related: [],
  };
}
