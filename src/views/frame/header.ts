import type { SegmentFigures } from '../../core/calc/figures';
import type { Finding, Severity } from '../../core/finding';
import { byId, ownerName } from '../../core/model/lookup';
import type { Plan } from '../../core/model/plan';
import type { PlanHeader } from '../../protocol/server';
import { cadence, count, period, signed, signedShare } from '../common/format';
import { many } from '../common/many';
import { namedStage, segmentName } from '../common/names';
import { sourceName } from '../common/source-name';
import type { ViewInput } from '../view';

type Health = PlanHeader['health'][number];

/** So many segments have their gap in the head; the worst ones when there are more. */
const mostSegments = 2;

/** What the preview's frame shows around every view: the plan's name, its state, and its figures of health. */
export function planHeader(input: ViewInput): PlanHeader {
  const { plan, findings } = input;
  return {
    root: plan.file,
    name: plan.head.name ?? plan.head.id ?? 'Plan without a name',
    status: plan.head.status,
    meta: meta(plan),
    counts: {
      errors: counted(findings, 'error'),
      warnings: counted(findings, 'warning'),
      infos: counted(findings, 'info'),
    },
    health: [...segmentHealth(input), ...promiseHealth(input)],
    filters: {
      segments: plan.segments.map((segment) => ({ id: segment.id, name: segment.name ?? segment.id })),
      stages: plan.stages.map((stage) => ({ id: stage.id, name: stage.name ?? stage.id })),
      owners: owners(plan),
    },
  };
}

function counted(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && finding.ignored === undefined).length;
}

const intervals = { month: 'by month', quarter: 'by quarter', half: 'by half-year', year: '' } as const;

function meta(plan: Plan): readonly string[] {
  const { head } = plan;
  const by = intervals[head.interval];
  return [
    head.version === undefined ? '' : `Version ${head.version}`,
    head.period ? [period(head.period), by].filter(Boolean).join(', ') : '',
    head.currency === undefined ? '' : `All money in ${head.currency}`,
    head.owner === undefined ? '' : `Owner: ${ownerName(plan, head.owner)}`,
  ].filter((text) => text !== '');
}

/** Whether each segment's campaigns bring enough at the first stage, by the source that is worst off. */
function segmentHealth({ plan, figures }: ViewInput): readonly Health[] {
  const gaps = figures.segments.flatMap((segment) => worstGap(plan, segment) ?? []);
  const worst = [...gaps].sort((a, b) => a.rate - b.rate).slice(0, mostSegments);
  return gaps
    .filter((gap) => worst.includes(gap))
    .map((gap) => ({
      label: gap.label,
      text: `${signed(gap.value)} (${signedShare(gap.rate)})`,
      kind: gap.value < 0 ? 'gap' : 'surplus',
    }));
}

interface Gap {
  readonly label: string;
  readonly value: number;
  readonly rate: number;
}

function worstGap(plan: Plan, figures: SegmentFigures): Gap | undefined {
  const [first] = figures.stages;
  if (!first) return undefined;
  const known = Object.entries(first.bySource).flatMap(([source, entry]) =>
    entry.gap ? [{ source, ...entry.gap }] : [],
  );
  const [worst] = [...known].sort((a, b) => a.rate - b.rate);
  if (!worst) return undefined;
  const stage = namedStage(plan, first.stage)?.name ?? first.stage;
  const source = known.length > 1 ? ` (${sourceName(plan, worst.source)})` : '';
  return {
    label: `${many(stage)}, ${segmentName(plan, figures.segment)}${source}`,
    value: worst.value,
    rate: worst.rate,
  };
}

/** Whether the promise between the sides covers the need; the one that falls short the most. */
function promiseHealth({ plan, figures }: ViewInput): readonly Health[] {
  const known = figures.handoffs.flatMap((entry) => {
    const handoff = byId(plan.handoffs).get(entry.handoff);
    const promised = entry.promised.value;
    const needed = entry.needed.value;
    const periods = entry.periods.value;
    if (!handoff?.commitment?.per || promised === null || needed === null || !periods) return [];
    return [{ handoff, promised: promised / periods, needed: needed / periods, per: handoff.commitment.per }];
  });
  const [worst] = [...known].sort((a, b) => a.promised / a.needed - b.promised / b.needed);
  if (!worst) return [];
  const stage = namedStage(plan, worst.handoff.from)?.name ?? worst.handoff.id;
  const short = worst.promised < worst.needed;
  return [
    {
      label: `${many(stage)} promised ${cadence(worst.per)}`,
      text: `${count(worst.promised)} of ${count(Math.ceil(worst.needed - 1e-9))}`,
      kind: short ? 'gap' : 'plain',
    },
  ];
}

/** Owners that something in the plan names, roles before teams. */
function owners(plan: Plan): PlanHeader['filters']['owners'] {
  const used = new Set([
    ...plan.stages.flatMap((stage) => [stage.owner, stage.coOwner]),
    ...plan.campaigns.map((campaign) => campaign.owner),
    ...plan.handoffs.flatMap((handoff) => [handoff.giver, handoff.receiver]),
    ...plan.kpis.flatMap((kpi) => [...kpi.accountable, ...kpi.contributors]),
  ]);
  return [
    ...plan.roles.filter((role) => used.has(role.id)).map((role) => ({ id: role.id, name: role.title ?? role.id })),
    ...plan.teams.filter((team) => used.has(team.id)).map((team) => ({ id: team.id, name: team.name ?? team.id })),
  ];
}
