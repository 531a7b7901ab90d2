import { below } from '../../address';
import { sharesMakeWhole } from '../../calc/funnel';
import type { Fix } from '../../finding';
import type { Funnel, Plan } from '../../model/plan';
import { formatRate, sum } from '../../units';
import { rateText } from '../rate-text';
import type { PlanRule } from '../rule';
import { sourceName } from '../source-name';

/** FUN-005. A share that was not understood is reported as such; the sum of the others says nothing then. */
export const sourcingOff: PlanRule = {
  code: 'FUN-005',
  name: 'sourcing-off',
  severity: 'warning',
  reads: ['funnel', 'teams'],
  summary: 'The sources do not add up to 100%',
  why: 'Below 100% nobody brings the rest; above it some customers are expected of two sides.',
  settle: 'Change the shares under `funnel.sourcing` until they make 100%.',
  check: ({ plan }) => {
    const { funnel } = plan;
    const shares = Object.entries(funnel?.sourcing ?? {});
    if (!funnel || shares.length === 0 || funnel.unread?.some((key) => key.startsWith('sourcing'))) return [];
    const rates = shares.map(([, rate]) => rate);
    if (sharesMakeWhole(rates)) return [];
    const total = sum(rates);
    const parts = shares.map(([source, rate]) => `${sourceName(plan, source)} ${formatRate(rate)}`).join(' + ');
    const off =
      total > 1
        ? `${rateText(total - 1)} is counted twice. Expect less from one of them`
        : `${rateText(1 - total)} comes from nowhere. Say who brings it`;
    return [
      {
        at: { ...below(funnel.at, 'sourcing'), on: 'key' },
        message: `The sources add up to ${rateText(total)}, not 100%: ${parts}. ${off}.`,
        args: { total },
        fixes: madeWhole(plan, funnel, shares, total),
      },
    ];
  },
};

/** Each source could be the one that is off; the three largest are offered. */
function madeWhole(
  plan: Pick<Plan, 'teams'>,
  funnel: Funnel,
  shares: readonly (readonly [string, number])[],
  total: number,
): readonly Fix[] {
  return [...shares]
    .sort(([, a], [, b]) => b - a)
    .map(([source, rate]) => ({ source, share: 1 - (total - rate) }))
    .filter(({ share }) => share > 1e-6 && share <= 1)
    .slice(0, 3)
    .map(({ source, share }) => ({
      title: `Expect ${rateText(share)} from ${sourceName(plan, source).replaceAll('`', '')}`,
      edits: [{ op: 'set', at: below(funnel.at, 'sourcing', source), value: rateText(share) }],
      safe: false,
    }));
}
