import { below } from '../../address';
import { overAssignment } from '../../calc/capacity';
import type { Capacity, Plan } from '../../model/plan';
import { formatMoney, formatNumber, formatPercent, isBelow, sumMoney, timesIn } from '../../units';
import type { PlanRule, Report } from '../rule';
import { type Selling, sellingOf } from './sellers';
import { sellingPlaces, toWinWords } from './to-win-words';

/**
 * CAP-002 (F21). Quotas count every person in full, hires too, because that is what they are told. Too little is
 * measured without committed revenue, which nobody has to sell; too much against the whole target, so that a quota that
 * includes it is no finding.
 */
export const quotasOffTarget: PlanRule = {
  code: 'CAP-002',
  name: 'quotas-off-target',
  severity: 'warning',
  reads: ['figures', 'capacity', 'funnel', 'segments', 'head'],
  summary: 'Quotas that add up to less than the target, or to far more',
  why: 'With less, everybody can make quota and the target is missed; with far more, hardly anybody can make it.',
  settle: 'Change the quotas, the people or the target; `lint.limits.quota_over` sets how much more is fine.',
  check: ({ plan, figures, limits }) =>
    sellingOf(plan, figures).flatMap((selling) => off(plan, selling, limits.quota_over)),
};

type Facts = Pick<Plan, 'head' | 'funnel'>;

function off(plan: Facts, selling: Selling, limit: number): readonly Report[] {
  const { sellers, whom, target, toWin, segments } = selling;
  const quotas = sellers.map(({ entry }) => quotaOf(plan, entry));
  const over = overAssignment(
    quotas.map(({ amount }) => amount),
    target,
  );
  if (over === undefined) return [];
  const total = sumMoney(
    quotas.map(({ amount }) => amount),
    plan.head.currency,
  );
  const below100 = isBelow(total, toWin);
  if (!below100 && over + 1 <= limit * (1 + 1e-9)) return [];
  const sum = `Quotas for ${whom} come to ${quotas.map(({ words }) => words).join(' + ')} = ${formatMoney(total, plan.head.currency)}`;
  return [
    {
      at: { ...below(sellers[0].entry.at, 'quota'), on: 'value' },
      severity: below100 ? 'warning' : 'info',
      message: below100
        ? `${sum}, but ${toWinWords(plan, selling)}. Raise the quotas, add people, or lower the target.`
        : `${sum}, ${formatPercent(over)} over the target of ${formatMoney(target, plan.head.currency)} (${formatPercent(limit - 1)} is much). Check quotas and target.`,
      args: { segments: segments.map(({ segment }) => segment).join(', '), quotas: total, target, over },
      related: sellingPlaces(plan, selling),
    },
  ];
}

/** What an entry's people are asked for in the period, and the sum in words: "5 × 380,000 EUR". */
function quotaOf({ head }: Facts, entry: Capacity): { readonly amount: number; readonly words: string } {
  const people = (entry.headcount ?? 0) + entry.hires.reduce((total, hire) => total + hire.count, 0);
  const times = (entry.per && head.period ? timesIn(head.period, entry.per) : 1) ?? 1;
  const often = times === 1 ? '' : ` × ${formatNumber(times)}`;
  const quota = entry.quota ?? 0;
  return {
    amount: people * quota * times,
    words: `${formatNumber(people)} × ${formatMoney(quota, head.currency)}${often}`,
  };
}
