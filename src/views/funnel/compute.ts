import type { SegmentFigures, StageFigures } from '../../core/calc/figures';
import { funnelInputs, sensitivity } from '../../core/calc/sensitivity';
import { byId, functionOf } from '../../core/model/lookup';
import type { Plan } from '../../core/model/plan';
import { sideOf } from '../../core/model/plan';
import { narrowSpace } from '../../core/units';
import { findingView, worstFirst } from '../common/finding-view';
import { capital, money, need, rate } from '../common/format';
import { many } from '../common/many';
import { namedStage, segmentName } from '../common/names';
import { sourceName } from '../common/source-name';
import type { SideName } from '../parts/side';
import type { ViewCompute, ViewInput } from '../view';
import { funnelAnswer } from './answer';
import { segmentFacts } from './facts';
import type { FunnelModel, LadderRow, Move, SegmentCard, SourceGap, SourceShare } from './model';
import { campaignSums } from './sums';

/** Rates move by so many points and the deal by so large a share when the view asks what matters most. */
const steps = { points: 0.05, deal: 0.1 } as const;

/** V4: need against supply, the ladder that leads to the need, and what it rests on. */
export const funnelCompute: ViewCompute<FunnelModel> = {
  id: 'funnel',
  title: 'Funnel',
  icon: 'funnel',
  compute: (input) => {
    const { plan, figures } = input;
    const targeted = figures.segments.filter((segment) => segment.targeted);
    const segments = targeted.map((segment) => card(input, segment));
    const first = figures.totals[0];
    const total = first?.need.value ?? undefined;
    return {
      view: 'funnel',
      answer: funnelAnswer(segments, plan.funnel !== undefined),
      segments,
      ...(targeted.length > 1 ? { together: together(input) } : {}),
      sources: sources(plan, total),
      ...(total === undefined ? {} : { sourced: `${need(total)} ${many(stageName(plan, first?.stage))}` }),
      ...(plan.head.currency === undefined ? {} : { currency: plan.head.currency }),
      ...(targeted.length === 0 ? { empty: noTargets(plan) } : {}),
    };
  },
};

function stageName(plan: Plan, id: string | undefined): string {
  return namedStage(plan, id)?.name ?? id ?? 'buyers';
}

function card(input: ViewInput, figures: SegmentFigures): SegmentCard {
  const { plan } = input;
  const segment = byId(plan.segments).get(figures.segment);
  const gaps = sourceGaps(input, figures);
  const [first] = figures.stages;
  const reason = gaps.length > 0 ? undefined : noGap(first);
  return {
    anchor: `segment-${figures.segment}`,
    id: figures.segment,
    name: segmentName(plan, figures.segment),
    at: segment?.at ?? plan.head.at,
    target: targetText(plan, figures),
    gaps,
    ...(reason === undefined ? {} : { reason }),
    ladder: figures.stages.map((stage) => ladderRow(plan, stage)),
    facts: segmentFacts(plan, figures),
    moves: moves(plan, figures.segment),
    findings: worstFirst(input.findings.filter((finding) => concerns(plan, finding, figures.segment)).map(findingView)),
  };
}

/** Findings about the arithmetic of one segment. */
function concerns(plan: Plan, finding: ViewInput['findings'][number], segment: string): boolean {
  if (finding.ignored !== undefined || !/^(FUN|CAP|TIM)-/.test(finding.code)) return false;
  if (finding.args?.segment !== undefined) return finding.args.segment === segment;
  const [section, list, index] = finding.at.path;
  if (section === 'funnel' && typeof index === 'number') {
    const entries =
      list === 'targets' ? plan.funnel?.targets : list === 'assumptions' ? plan.funnel?.assumptions : undefined;
    return entries?.[index]?.segment === segment;
  }
  return section === 'capacity' && typeof list === 'number' && plan.capacity[list]?.segment === segment;
}

function noGap(first: StageFigures | undefined): string {
  if (!first) return 'The plan has no stages to count.';
  if (first.need.value === null) return capital(`${first.need.reason}.`);
  return 'No campaign states a target for this segment at the first stage.';
}

function targetText(plan: Plan, { segment }: SegmentFigures): string {
  const targets = plan.funnel?.targets.filter((target) => target.segment === segment) ?? [];
  const revenue = targets.reduce((sum, target) => sum + (target.newRevenue ?? 0), 0);
  const customers = targets.reduce((sum, target) => sum + (target.newCustomers ?? 0), 0);
  return [
    revenue > 0 ? `${money(revenue, plan.head.currency)} new revenue` : '',
    customers > 0 ? `${need(customers)} new customers` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function sourceGaps(input: ViewInput, figures: SegmentFigures): readonly SourceGap[] {
  const { plan } = input;
  const [first] = figures.stages;
  if (!first) return [];
  const gaps = Object.entries(first.bySource).flatMap(([source, entry]): readonly SourceGap[] => {
    if (!entry.supply || !entry.gap || entry.need.value === null) return [];
    return [
      {
        label: sourceName(plan, source),
        side: sourceSide(plan, source),
        stage: stageName(plan, first.stage),
        need: entry.need.value,
        raw: entry.supply.raw,
        effective: entry.supply.effective,
        value: entry.gap.value,
        rate: entry.gap.rate,
        sums: campaignSums(input, figures.segment, first.stage, source),
      },
    ];
  });
  return gaps.sort((a, b) => a.rate - b.rate);
}

function sourceSide(plan: Plan, source: string): SideName {
  if (source === 'marketing' || source === 'sales') return source;
  return sideOf(functionOf(plan, source)) ?? 'other';
}

function ladderRow(plan: Plan, stage: StageFigures): LadderRow {
  const named = namedStage(plan, stage.stage) ?? { name: stage.stage, at: plan.head.at };
  return {
    ...named,
    ...(stage.need.value === null ? { reason: stage.need.reason } : { need: stage.need.value }),
    ...(stage.rate === undefined ? {} : { rate: stage.rate }),
    ...(stage.lagToNext === undefined ? {} : { lagMin: stage.lagToNext, lagMax: stage.lagToNext }),
  };
}

function together({ plan, figures }: ViewInput): readonly LadderRow[] {
  return figures.totals.map((total) => {
    const named = namedStage(plan, total.stage) ?? { name: total.stage, at: plan.head.at };
    return {
      ...named,
      ...(total.need.value === null ? { reason: total.need.reason } : { need: total.need.value }),
      ...(total.rate.value === null ? {} : { rate: total.rate.value }),
      ...(total.lagMin === undefined ? {} : { lagMin: total.lagMin }),
      ...(total.lagMax === undefined ? {} : { lagMax: total.lagMax }),
    };
  });
}

function moves(plan: Plan, segment: string): readonly Move[] {
  const inputs = funnelInputs(plan, segment);
  if (!inputs) return [];
  const stages = inputs.conversion.map(({ stage }) => stage);
  return sensitivity(inputs, steps).map(({ stage, low, high }) => {
    const text = (value: number) => (stage === undefined ? money(value, plan.head.currency) : rate(value));
    const next = stage === undefined ? undefined : stages[stages.indexOf(stage) + 1];
    const label =
      stage === undefined
        ? 'Average deal'
        : next === undefined
          ? 'Win rate'
          : `${stageName(plan, stage)}${narrowSpace}→${narrowSpace}${stageName(plan, next)}`;
    return {
      label,
      low: { change: low.change, at: text(low.value) },
      high: { change: high.change, at: text(high.value) },
    };
  });
}

function sources(plan: Plan, total: number | undefined): readonly SourceShare[] {
  return Object.entries(plan.funnel?.sourcing ?? {}).map(([source, part]) => ({
    label: capital(sourceName(plan, source)),
    side: sourceSide(plan, source),
    share: part,
    ...(total === undefined ? {} : { need: total * part }),
  }));
}

function noTargets(plan: Plan): NonNullable<FunnelModel['empty']> {
  return {
    title: 'No segment has a target yet',
    text: 'With a target, an average deal and the rates between the stages, the plan tells how many buyers each stage needs.',
    actions: plan.segments.length === 0 ? [{ title: 'Add a segment', command: { id: 'gtmPlan.addSegment' } }] : [],
  };
}
