import { below } from '../../address';
import type { Fix } from '../../finding';
import type { Campaign, Plan } from '../../model/plan';
import type { Period } from '../../model/values';
import { earliestOf, formatDate, formatMoney, formatPeriod, latestOf, minorUnits, sumMoney } from '../../units';
import { called } from '../called';
import { above, partsOf } from '../campaign-family';
import { entryRule, type Report } from '../rule';

/**
 * CMP-007. Dates are held against the nearest campaign above that states some. A budget is held against the budgets
 * nearest below it: a part that states none passes on to its own parts.
 */
export const partBeyondWhole = entryRule({
  code: 'CMP-007',
  name: 'part-beyond-whole',
  severity: 'warning',
  each: 'campaigns',
  reads: ['campaigns', 'head'],
  summary: 'A part of a campaign that runs outside the whole, or parts that cost more',
  why: 'The whole is what is decided on; what lies outside of it was decided by nobody.',
  settle: 'Move the dates, or change what the whole states.',
  check: (campaign, { plan }) =>
    campaign.status === 'cancelled' ? [] : [...dates(plan.campaigns, campaign), ...money(plan, campaign)],
});

function dates(campaigns: readonly Campaign[], campaign: Campaign): readonly Report[] {
  const whole = above(campaigns, campaign).find(({ period }) => period !== undefined);
  const { period } = campaign;
  if (!whole?.period || !period) return [];
  const early = period.start < whole.period.start;
  const late = period.end > whole.period.end;
  if (!early && !late) return [];
  const apart = period.end < whole.period.start || period.start > whole.period.end;
  const ends = [
    ...(early ? [`begins on ${formatDate(period.start)}`] : []),
    ...(late ? [`ends on ${formatDate(period.end)}`] : []),
  ];
  return [
    {
      at: { ...below(campaign.at, 'period'), on: 'value' },
      message: `${called(campaign)} is part of ${called(whole)}, which runs ${formatPeriod(whole.period)}, but ${ends.join(' and ')}. Move one of them.`,
      args: { campaign: campaign.id, parent: whole.id, start: period.start, end: period.end },
      related: [{ at: { ...below(whole.at, 'period'), on: 'value' }, message: `When ${called(whole)} runs.` }],
      ...(apart ? {} : { fixes: [shortened(campaign, period, whole.period)] }),
    },
  ];
}

function shortened({ at }: Campaign, own: Period, whole: Period): Fix {
  const start = latestOf(own.start, whole.start);
  const end = earliestOf(own.end, whole.end);
  return {
    title: `Run it ${formatPeriod({ start, end })}`,
    edits: [{ op: 'set', at: below(at, 'period'), value: { start, end } }],
    safe: false,
  };
}

function money(
  { campaigns, head: { currency } }: Pick<Plan, 'campaigns' | 'head'>,
  whole: Campaign,
): readonly Report[] {
  const { budget } = whole;
  if (budget === undefined) return [];
  const parts = budgetsBelow(campaigns, whole, new Set());
  const total = sumMoney(
    parts.flatMap((part) => part.budget ?? []),
    currency,
  );
  if (minorUnits(total, currency) <= minorUnits(budget, currency)) return [];
  const sum = formatMoney(total, currency);
  return [
    {
      at: { ...below(whole.at, 'budget'), on: 'value' },
      message: `The parts of ${called(whole)} cost ${sum}, the whole has ${formatMoney(budget, currency)}. Raise it or cut the parts.`,
      args: { campaign: whole.id, parts: total, budget },
      related: parts.slice(0, 10).map((part) => ({
        at: { ...below(part.at, 'budget'), on: 'value' },
        message: `${called(part)}: ${formatMoney(part.budget ?? 0, currency)}.`,
      })),
      fixes: [
        {
          title: `Raise the budget to ${sum}`,
          edits: [{ op: 'set', at: below(whole.at, 'budget'), value: total }],
          safe: false,
        },
      ],
    },
  ];
}

function budgetsBelow(campaigns: readonly Campaign[], whole: Campaign, seen: Set<Campaign>): readonly Campaign[] {
  if (seen.has(whole)) return [];
  seen.add(whole);
  return partsOf(campaigns, whole).flatMap((part) =>
    part.budget !== undefined ? [part] : budgetsBelow(campaigns, part, seen),
  );
}
