import { below } from '../../address';
import type { Figures, SegmentFigures } from '../../calc/figures';
import { sharesMakeWhole } from '../../calc/funnel';
import type { Related } from '../../finding';
import type { Plan } from '../../model/plan';
import { ceilVolume, formatMoney, formatNumber, formatRate, isBelow, sumMoney } from '../../units';
import { firstStageSupplies, isLate, isShort } from '../first-stage-supply';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';
import { sourceName } from '../source-name';
import { targetPlace } from '../target-place';

/**
 * CAP-005 (F12, F12b), about a segment as a whole: all sources, late stages and open pipeline together. What FUN-003,
 * FUN-004 and FUN-005 say about the same segment is named as related (ruling 10.2.25).
 */
export const coverageTooLow: PlanRule = {
  code: 'CAP-005',
  name: 'coverage-too-low',
  severity: 'warning',
  reads: ['figures', 'funnel', 'campaigns', 'segments', 'stages', 'teams', 'head'],
  summary: 'Too little pipeline for the win rate',
  why: 'Sales wins a share of what is open: with less pipeline than that share needs, the target is out of reach.',
  settle: 'Bring more in time, from any source, or improve the win rate with a reason.',
  check: ({ plan, figures }) =>
    figures.segments.flatMap((segment) => (segment.targeted ? lowCoverage(plan, figures, segment) : [])),
};

type Facts = Pick<Plan, 'funnel' | 'campaigns' | 'segments' | 'stages' | 'teams' | 'head'>;

function lowCoverage(plan: Facts, figures: Figures, segment: SegmentFigures): readonly Report[] {
  const { value: has, required: takes } = segment.coverage;
  const at = targetPlace(plan, segment.segment);
  const target = segment.target.value;
  if (!at || has.value === null || takes.value === null || target === null) return [];
  if (!isBelow(has.value, takes.value)) return [];
  const { currency } = plan.head;
  const money = (amount: number) => formatMoney(amount, currency);
  const targets = (plan.funnel?.targets ?? []).filter((one) => one.segment === segment.segment);
  const sumOf = (amounts: readonly (number | undefined)[]) =>
    sumMoney(
      amounts.flatMap((one) => one ?? []),
      currency,
    );
  const opening = sumOf(targets.map((one) => one.openingPipeline));
  const committed = sumOf(targets.map((one) => one.committedRevenue));
  const toWin = target - committed;
  const pipeline = has.value * toWin;
  const open = opening > 0 ? `${money(opening)} open + ` : '';
  const without = committed > 0 ? ` (${money(target)} less ${money(committed)} committed)` : '';
  return [
    {
      at,
      message: `For ${segmentName(plan, segment.segment)}, ${open}${money(pipeline - opening)} to be created = ${money(pipeline)} of pipeline in time, ${formatNumber(has.value)} times the ${money(toWin)} to win${without}; a win rate of ${formatRate(segment.winRate ?? 0)} takes ${formatNumber(takes.value)} times. ${money(takes.value * toWin - pipeline)} of pipeline are missing.`,
      args: { segment: segment.segment, coverage: has.value, required: takes.value, pipeline, toWin },
      related: related(plan, figures, segment),
    },
  ];
}

function related(plan: Facts, figures: Figures, { segment }: SegmentFigures): readonly Related[] {
  const { funnel } = plan;
  if (!funnel) return [];
  const shares = Object.values(funnel.sourcing);
  const supplies = firstStageSupplies(plan, figures).filter((supply) => supply.segment.segment === segment);
  return [
    ...supplies.flatMap((supply): readonly Related[] => {
      const code = isShort(supply) ? 'FUN-003' : isLate(supply) ? 'FUN-004' : undefined;
      if (code === undefined) return [];
      const brought = formatNumber(code === 'FUN-003' ? supply.raw : supply.effective);
      return [
        {
          at: { ...below(funnel.at, 'sourcing', supply.source), on: 'value' },
          message: `${code}: ${sourceName(plan, supply.source)} brings ${brought}${code === 'FUN-004' ? ' in time' : ''}, ${formatNumber(ceilVolume(supply.need))} are needed.`,
        },
      ];
    }),
    ...(shares.length === 0 || sharesMakeWhole(shares)
      ? []
      : [
          {
            at: { ...below(funnel.at, 'sourcing'), on: 'key' as const },
            message: 'FUN-005: the sources do not add up to 100%.',
          },
        ]),
  ];
}
