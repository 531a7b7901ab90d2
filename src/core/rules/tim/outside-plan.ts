import { below } from '../../address';
import type { PlanEdit } from '../../edit';
import type { Fix } from '../../finding';
import type { Campaign } from '../../model/plan';
import type { IsoDate, Period } from '../../model/values';
import { addMonths, daysBetween, earliestOf, formatDate, formatNumber, formatPeriod, latestOf } from '../../units';
import { entryRule } from '../rule';
import { periodEdge } from './period-edge';

/**
 * TIM-001. Campaigns that are cancelled run nowhere. No fix is safe: a fair on 30 December may really be then, and the
 * plan begin too late.
 */
export const outsidePlan = entryRule({
  code: 'TIM-001',
  name: 'outside-plan',
  severity: 'error',
  each: 'campaigns',
  reads: ['head'],
  summary: 'A campaign outside the plan’s period',
  why: 'What happens outside the period is in nobody’s budget and feeds another year’s target; mostly the year is wrong.',
  settle: 'Correct the dates, or cut the campaign at the plan’s ends.',
  check: (campaign, { plan }) => {
    const within = plan.head.period;
    const { period } = campaign;
    if (!period || !within || campaign.status === 'cancelled') return [];
    const early = period.start < within.start;
    const late = period.end > within.end;
    if (!early && !late) return [];
    const apart = period.end < within.start || period.start > within.end;
    const name = campaign.name ?? `\`${campaign.id}\``;
    const said = [
      ...(early ? [`starts on ${formatDate(period.start)}, ${days(period.start, within.start)} before the plan`] : []),
      ...(late ? [`ends on ${formatDate(period.end)}, ${days(within.end, period.end)} after the plan`] : []),
    ].join(' and ');
    return [
      {
        at: periodEdge(campaign, early ? 'start' : 'end'),
        message: apart
          ? `${name} runs ${formatPeriod(period)}, outside the plan’s period (${formatPeriod(within)}). Correct the dates.`
          : `${name} ${said} (${formatPeriod(within)}). Correct the dates, or cut it there.`,
        args: { campaign: campaign.id, start: period.start, end: period.end },
        related: [{ at: { ...below(plan.head.at, 'period'), on: 'key' }, message: 'The plan’s period.' }],
        fixes: apart ? moved(campaign, period, within) : [cut(campaign, period, within, early, late)],
      },
    ];
  },
});

function days(start: IsoDate, end: IsoDate): string {
  const count = daysBetween(start, end) - 1;
  return `${formatNumber(count)} ${count === 1 ? 'day' : 'days'}`;
}

function cut(campaign: Campaign, period: Period, within: Period, early: boolean, late: boolean): Fix {
  const words = [
    ...(early ? [`start on ${formatDate(within.start)}`] : []),
    ...(late ? [`end on ${formatDate(within.end)}`] : []),
  ].join(' and ');
  const to = { start: latestOf(period.start, within.start), end: earliestOf(period.end, within.end) };
  return dated(campaign, to, words.charAt(0).toUpperCase() + words.slice(1));
}

/** The same days of another year, where they lie in the plan. */
function moved(campaign: Campaign, period: Period, within: Period): readonly Fix[] {
  const years = Number(within.start.slice(0, 4)) - Number(period.start.slice(0, 4));
  const fitting = [years, years + 1]
    .filter((shift) => shift !== 0)
    .map((shift) => ({ start: addMonths(period.start, 12 * shift), end: addMonths(period.end, 12 * shift) }))
    .filter(({ start, end }) => start >= within.start && end <= within.end);
  return fitting.slice(0, 1).map((other) => dated(campaign, other, `Move it to ${formatPeriod(other)}`));
}

/** Only what changes is written, so that comments between the two dates stay. */
function dated({ at, period, periodIsShort }: Campaign, to: Period, title: string): Fix {
  const place = below(at, 'period');
  const ends = (['start', 'end'] as const).filter((end) => to[end] !== period?.[end]);
  const edits: readonly PlanEdit[] = periodIsShort
    ? [{ op: 'set', at: place, value: { start: to.start, end: to.end } }]
    : ends.map((end) => ({ op: 'set', at: below(place, end), value: to[end] }));
  return { title, edits, safe: false };
}
