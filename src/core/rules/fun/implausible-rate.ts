import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import { byId } from '../../model/lookup';
import type { Plan } from '../../model/plan';
import { formatRate } from '../../units';
import type { PlanRule } from '../rule';
import { segmentName } from '../segment-name';
import { stageName } from '../stage-name';

/**
 * FUN-011, at main-line stages in the middle and at the bottom of the funnel of a B2B segment: at the top few visitors
 * in a thousand are usual. Rates of a single source are left alone, because booked meetings may well all be held; 0% is
 * FUN-002's.
 */
export const implausibleRate: PlanRule = {
  code: 'FUN-011',
  name: 'implausible-rate',
  severity: 'warning',
  reads: ['funnel', 'segments', 'stages', 'head'],
  summary: 'A rate that is hardly ever seen',
  why: 'Such a rate is mostly a slip of the pen, and every volume before it is wrong by as much.',
  settle: 'Correct the rate, or name the stage under `skips` when everybody passes it.',
  check: ({ plan, limits }) => {
    const { stages, won } = lineOf(plan.stages);
    const middle = new Set(
      stages
        .filter(({ id, position }) => id !== won && (position === 'mofu' || position === 'bofu'))
        .map(({ id }) => id),
    );
    return (plan.funnel?.assumptions ?? []).flatMap(({ at, segment, conversion, skips }) => {
      if (segment === undefined || !isB2b(plan, segment)) return [];
      return Object.entries(conversion)
        .filter(([stage, rate]) => middle.has(stage) && !skips.includes(stage) && rate > 0)
        .flatMap(([stage, rate]) => {
          const high = rate >= limits.rate_high - 1e-12;
          if (!high && rate > limits.rate_low + 1e-12) return [];
          const limit = high ? limits.rate_high : limits.rate_low;
          const what = high
            ? `nearly all go on (${formatRate(limit)} or more)`
            : `hardly any go on (${formatRate(limit)} or less)`;
          return [
            {
              at: { ...below(at, 'conversion', stage), on: 'value' as const },
              message: `${formatRate(rate)} at ${stageName(plan, stage)} for ${segmentName(plan, segment)}: ${what}, which is rare in B2B. Check the rate.`,
              args: { segment, stage, rate, limit },
            },
          ];
        });
    });
  },
};

function isB2b(plan: Pick<Plan, 'segments' | 'head'>, segment: string): boolean {
  return (byId(plan.segments).get(segment)?.model ?? plan.head.marketModel) === 'b2b';
}
