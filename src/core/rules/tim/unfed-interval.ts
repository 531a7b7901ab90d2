import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import { own } from '../../calc/computed';
import type { SegmentFigures } from '../../calc/figures';
import { latestProductiveDate } from '../../calc/lag';
import type { Assumption, FunnelTarget, Plan } from '../../model/plan';
import type { Duration, IsoDate } from '../../model/values';
import { formatDate, formatMoney, formatNumber, isBelow, latestOf, parsePeriod, sum } from '../../units';
import { figuresOfSegment } from '../figures-of-segment';
import { openingRevenue } from '../need-words';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';
import { stageName } from '../stage-name';

/**
 * TIM-004. An interval whose latest productive date lies before the plan can only be fed by what is open or committed
 * already, together with all intervals before it. The shortest way counts: where campaigns bring volume at a later
 * stage or a source has its own lags, that one.
 */
export const unfedInterval: PlanRule = {
  code: 'TIM-004',
  name: 'unfed-interval',
  severity: 'warning',
  reads: ['figures', 'funnel', 'segments', 'stages', 'head'],
  summary: 'A target for an interval that nothing can feed',
  why: 'What begins with the plan closes after that interval: the first quarter is missed before anybody starts.',
  settle: 'Lower the interval’s target, or name the open pipeline that is to fill it under `opening_pipeline`.',
  check: ({ plan, figures }) =>
    (plan.funnel?.targets ?? []).flatMap((target) => {
      const { segment } = target;
      const computed = segment === undefined ? undefined : figuresOfSegment(figures, segment);
      const assumption = plan.funnel?.assumptions.find((one) => one.segment === segment);
      return computed && assumption ? unfed(plan, target, assumption, computed) : [];
    }),
};

type Facts = Pick<Plan, 'head' | 'segments' | 'stages' | 'funnel'>;

function unfed(plan: Facts, target: FunnelTarget, assumption: Assumption, computed: SegmentFigures): readonly Report[] {
  const start = plan.head.period?.start;
  const ways = waysOf(plan, assumption, computed);
  const sure = sureOf(plan, target, computed);
  if (start === undefined || ways.length === 0 || sure === undefined) return [];
  const intervals = Object.entries(target.byInterval).flatMap(([key, amount]) => {
    const period = parsePeriod(key, plan.head);
    return period ? [{ key, amount, ...period }] : [];
  });
  return intervals.flatMap(({ key, amount, end }): readonly Report[] => {
    const best = ways
      .map((way) => ({ ...way, latest: latestProductiveDate(end, way.lags) }))
      .reduce((one, other) => (latestOf(one.latest, other.latest) === one.latest ? one : other));
    const due = sum(intervals.filter((one) => one.end <= end).map((one) => one.amount));
    if (amount <= 0 || best.latest >= start || !isBelow(sure.amount, due)) return [];
    return [report(plan, target, computed.segment, { key, due, end, start, ...best, sure })];
  });
}

/** What is to come in up to an interval, and why nothing new can be part of it. */
interface Unfed {
  readonly key: string;
  readonly due: number;
  readonly end: IsoDate;
  readonly start: IsoDate;
  readonly stage: string;
  readonly latest: IsoDate;
  readonly sure: Sure;
}

function report(plan: Facts, target: FunnelTarget, segment: string, facts: Unfed): Report {
  const { key, due, end, start, stage, latest, sure } = facts;
  const inMoney = target.newRevenue !== undefined;
  const amount = (value: number) =>
    inMoney
      ? formatMoney(value, plan.head.currency)
      : `${formatNumber(value)} ${value === 1 ? 'customer' : 'customers'}`;
  return {
    at: { ...below(target.at, 'by_interval', key), on: 'value' },
    message: `By ${formatDate(end)}, ${amount(due)} are to come from ${segmentName(plan, segment)}, but only ${amount(sure.amount)} ${sure.words}: to close by then, a buyer must be at ${stageName(plan, stage)} by ${formatDate(latest)}, before the plan starts (${formatDate(start)}). Lower the target for \`${key}\`.`,
    args: { segment, interval: key, due, sure: sure.amount, latest },
    related: [
      ...(target.openingPipeline === undefined
        ? []
        : [{ at: below(target.at, 'opening_pipeline'), message: 'What is open when the plan starts.' }]),
    ],
  };
}

/** What needs no new buyer, in the measure of the target. */
interface Sure {
  readonly amount: number;
  readonly words: string;
}

function sureOf({ funnel }: Facts, target: FunnelTarget, computed: SegmentFigures): Sure | undefined {
  // With several targets for one segment the opening pipeline of one could feed another.
  if ((funnel?.targets.filter((one) => one.segment === target.segment).length ?? 0) > 1) return undefined;
  if (computed.customersFromOpening.value === null) return undefined;
  const committed = target.committedRevenue ?? 0;
  const money = openingRevenue(computed) + committed;
  const words = committed > 0 ? 'come from open pipeline and what is committed' : 'can come from open pipeline';
  if (target.newRevenue !== undefined) return { amount: money, words };
  if (target.newCustomers === undefined) return undefined;
  if (money === 0) return { amount: 0, words };
  return computed.averageDeal === undefined ? undefined : { amount: money / computed.averageDeal, words };
}

/** A stage at which buyers come in, and the lags from there to won. */
interface WayIn {
  readonly stage: string;
  readonly lags: readonly Duration[];
}

function waysOf(plan: Facts, assumption: Assumption, { stages, alternatives }: SegmentFigures): readonly WayIn[] {
  const { won } = lineOf(plan.stages);
  const open = stages.map(({ stage }) => stage).filter((stage) => stage !== won);
  const [first] = stages;
  // Nothing is known of how long stages beside the line take in all.
  if (!first || alternatives.some(({ bySource }) => Object.values(bySource).some(({ supply }) => supply))) return [];
  const shares = Object.entries(plan.funnel?.sourcing ?? {}).filter(([, share]) => share > 0);
  const entries: readonly (readonly [string, string | undefined])[] = [
    [first.stage, undefined],
    ...shares.map(([source]) => [first.stage, source] as const),
    ...stages.flatMap(({ stage, bySource }) =>
      Object.entries(bySource).flatMap(([source, { supply }]) => (supply ? [[stage, source] as const] : [])),
    ),
  ];
  const ways = entries.map(([stage, source]): WayIn | undefined => {
    const special = own(assumption.bySource, source)?.lag ?? {};
    const way = open.slice(Math.max(0, open.indexOf(stage)));
    const lags = way.flatMap((one) => own(special, one) ?? own(assumption.lag, one) ?? []);
    return stage === won || lags.length < way.length ? undefined : { stage, lags };
  });
  // One way of unknown length may be the short one.
  return ways.every((way) => way !== undefined) ? ways : [];
}
