import { below } from '../../address';
import { impliedMeasure } from '../../catalogue';
import type { Related } from '../../finding';
import { byId } from '../../model/lookup';
import type { Kpi, Plan } from '../../model/plan';
import { formatMoney, minorUnits, sumMoney } from '../../units';
import { targetedSegments } from '../blended-conversion';
import { entryRule } from '../rule';
import { segmentName } from '../segment-name';
import { amountPlace } from '../target-place';

/**
 * FUN-008. Compared in minor units, for KPIs that measure revenue in money. A KPI of one person, team or campaign is not
 * the plan's, and a target for a segment that nobody knows may be missing in the sum: both say nothing.
 */
export const revenueOffTargets = entryRule({
  code: 'FUN-008',
  name: 'revenue-off-targets',
  severity: 'warning',
  each: 'kpis',
  reads: ['figures', 'funnel', 'segments', 'goals', 'head'],
  summary: 'The segments’ targets do not add up to the revenue KPI',
  why: 'The goal says one sum and the funnel is built for another: reaching the one misses the other.',
  settle: 'Change the KPI’s target or the segments’ targets until they agree.',
  check: (kpi, { plan, figures }) => {
    const { target } = kpi;
    const { currency } = plan.head;
    if (target === undefined || !isPlanRevenue(kpi) || hasUnknownSegment(plan)) return [];
    const segments = targetedSegments(plan, figures, kpi.segments);
    const amounts = segments.flatMap((segment) => segment.target.value ?? []);
    if (segments.length === 0 || amounts.length < segments.length) return [];
    const total = sumMoney(amounts, currency);
    const off = minorUnits(target, currency) - minorUnits(total, currency);
    if (off === 0) return [];
    const money = (amount: number) => formatMoney(amount, currency);
    const parts = segments.map(({ segment }, i) => `${segmentName(plan, segment)} ${money(amounts[i] ?? 0)}`);
    const difference = money(Math.abs(sumMoney([target, -total], currency)));
    const name = kpi.name ?? `\`${kpi.id}\``;
    const sum = parts.length === 1 ? parts.join('') : `${parts.join(' + ')} = ${money(total)}`;
    return [
      {
        at: { ...below(kpi.at, 'target'), on: 'value' },
        message: `${name} aims for ${money(target)}, but the targets come to ${difference} ${off > 0 ? 'less' : 'more'}: ${sum}. Make the two agree.`,
        args: { kpi: kpi.id, target, total },
        related: places(plan, kpi, new Set(segments.map(({ segment }) => segment))),
        fixes: [
          {
            title: `Aim for ${money(total)}`,
            edits: [{ op: 'set', at: below(kpi.at, 'target'), value: total }],
            safe: false,
          },
        ],
      },
    ];
  },
});

function isPlanRevenue({ id, measures, unit, level }: Kpi): boolean {
  return (measures ?? impliedMeasure(id)) === 'revenue' && unit === 'currency' && level === undefined;
}

function hasUnknownSegment({ funnel, segments }: Pick<Plan, 'funnel' | 'segments'>): boolean {
  const known = byId(segments);
  return (funnel?.targets ?? []).some(({ segment }) => segment === undefined || !known.has(segment));
}

function places(plan: Pick<Plan, 'funnel' | 'goals'>, kpi: Kpi, segments: ReadonlySet<string>): readonly Related[] {
  return [
    ...(plan.funnel?.targets ?? [])
      .filter(({ segment }) => segment !== undefined && segments.has(segment))
      .map((target) => ({ at: amountPlace(target), message: `The target of \`${target.segment}\`.` })),
    ...plan.goals
      .filter((goal) => goal.kpi === kpi.id)
      .map((goal) => ({ at: below(goal.at, 'kpi'), message: `The goal \`${goal.id}\` aims for it.` })),
  ];
}
