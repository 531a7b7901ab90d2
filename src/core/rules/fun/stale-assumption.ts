import { below } from '../../address';
import type { Funnel, Plan } from '../../model/plan';
import type { IsoDate } from '../../model/values';
import { addDays, addMonths, daysBetween, formatDate, formatNumber } from '../../units';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';

/**
 * FUN-009. The limit is in days; a multiple of 365 goes by the calendar, so that rates of the same day a year before are
 * never a day too old because of a leap year.
 */
export const staleAssumption: PlanRule = {
  code: 'FUN-009',
  name: 'stale-assumption',
  severity: 'warning',
  reads: ['funnel', 'segments', 'head'],
  summary: 'Rates without a provenance, or from long before the plan',
  why: 'The whole plan stands on these rates: how far they can be trusted depends on where and when they were measured.',
  settle: 'State the `provenance` of each entry, and measure the rates again when they are old.',
  check: ({ plan, limits }) => {
    const { funnel } = plan;
    if (!funnel) return [];
    return [...stale(plan, funnel, limits.assumption_age), ...withoutProvenance(plan, funnel)];
  },
};

function stale({ head }: Pick<Plan, 'head'>, { at, asOf, assumptions }: Funnel, limit: number): readonly Report[] {
  if (asOf === undefined || !head.period || assumptions.length === 0) return [];
  const { start } = head.period;
  if (asOf >= oldest(start, limit)) return [];
  const age = daysBetween(asOf, start) - 1;
  return [
    {
      at: { ...below(at, 'as_of'), on: 'value' },
      message: `The rates are from ${formatDate(asOf)}, ${formatNumber(age)} days before the plan starts (${formatDate(start)}); ${formatNumber(limit)} days is the limit. Measure them again.`,
      args: { asOf, age, limit },
    },
  ];
}

function oldest(start: IsoDate, limit: number): IsoDate {
  return limit % 365 === 0 ? addMonths(start, (-12 * limit) / 365) : addDays(start, -limit);
}

function withoutProvenance(plan: Pick<Plan, 'segments'>, { assumptions }: Funnel): readonly Report[] {
  return assumptions.flatMap(({ at, segment, provenance, unread = [] }) => {
    if (provenance !== undefined || segment === undefined || unread.includes('provenance')) return [];
    return [
      {
        at: { ...below(at, 'segment'), on: 'value' as const },
        message: `Nobody can tell where the rates of ${segmentName(plan, segment)} come from. Add \`provenance\`: own-cohort, own-blended, benchmark or guess.`,
        args: { segment },
        fixes: [
          {
            title: 'Mark the rates as a guess',
            edits: [
              {
                op: 'set' as const,
                at: below(at, 'provenance'),
                value: 'guess',
                after: ['average_deal', 'segment'],
              },
            ],
            safe: false,
          },
        ],
      },
    ];
  });
}
