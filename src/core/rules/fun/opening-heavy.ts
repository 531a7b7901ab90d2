import { below } from '../../address';
import type { SegmentFigures } from '../../calc/figures';
import type { Plan } from '../../model/plan';
import { formatMoney, formatPercent, formatRate, sumMoney } from '../../units';
import { figuresOfSegment } from '../figures-of-segment';
import { openingRevenue } from '../need-words';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';

/** FUN-013, with the opening pipeline weighed by the win rate (ruling 10.2.26); once a segment. */
export const openingHeavy: PlanRule = {
  code: 'FUN-013',
  name: 'opening-heavy',
  severity: 'info',
  reads: ['figures', 'funnel', 'segments', 'head'],
  summary: 'Most of a target comes from pipeline that is open already',
  why: 'The plan lives on the past: when old deals slip, little new stands behind them.',
  settle: 'Check that the open deals are real, or plan more new pipeline.',
  check: ({ plan, figures, limits }) => {
    const seen = new Set<string>();
    return (plan.funnel?.targets ?? []).flatMap(({ at, segment, openingPipeline }): readonly Report[] => {
      if (segment === undefined || !openingPipeline || seen.has(segment)) return [];
      seen.add(segment);
      const computed = figuresOfSegment(figures, segment);
      const target = computed?.target.value ?? 0;
      if (!computed || target <= 0 || computed.winRate === undefined) return [];
      const expected = openingRevenue(computed);
      const share = expected / target;
      if (share <= limits.opening_share * (1 + 1e-9)) return [];
      return [
        {
          at: { ...below(at, 'opening_pipeline'), on: 'value' },
          message: `${sumWords(plan, computed, expected)} of the ${formatMoney(target, plan.head.currency)} that ${segmentName(plan, segment)} must bring are expected from pipeline that is open already: ${formatPercent(share)}, over ${formatPercent(limits.opening_share)}. Check that these deals are real.`,
          args: { segment, expected, target, share },
        },
      ];
    });
  },
};

function sumWords({ head, funnel }: Pick<Plan, 'head' | 'funnel'>, computed: SegmentFigures, expected: number): string {
  const open = sumMoney(
    (funnel?.targets ?? []).flatMap((one) => (one.segment === computed.segment ? (one.openingPipeline ?? []) : [])),
    head.currency,
  );
  const money = (amount: number) => formatMoney(amount, head.currency);
  return `${money(expected)} (${money(open)} × ${formatRate(computed.winRate ?? 0)})`;
}
