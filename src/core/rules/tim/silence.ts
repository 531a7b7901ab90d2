import { below } from '../../address';
import { memo } from '../../memo';
import type { Campaign, Segment } from '../../model/plan';
import type { IsoDate, Period } from '../../model/values';
import { addDays, daysBetween, earliestOf, formatDate, formatNumber, formatPeriod, latestOf } from '../../units';
import { figuresOfSegment } from '../figures-of-segment';
import { entryRule } from '../rule';

/**
 * TIM-007, for segments with a target, between the plan's start and the latest productive date: after it, silence costs
 * this plan nothing. A segment without any campaign is AUD-003's.
 */
export const silence = entryRule({
  code: 'TIM-007',
  name: 'silence',
  severity: 'info',
  each: 'segments',
  reads: ['figures', 'campaigns', 'head'],
  summary: 'A segment that no campaign meets for a long time',
  why: 'Buyers forget who is silent, and the leads of those weeks are missing in the funnel later.',
  settle: 'Run something in the gap; `lint.limits.silence` sets how many days are fine.',
  check: (segment, { plan, figures, limits }) => {
    const { period } = plan.head;
    const computed = figuresOfSegment(figures, segment.id);
    const until = computed?.latestProductiveDate;
    const runs = runsBySegment(plan.campaigns).get(segment.id) ?? [];
    if (!period || !computed?.targeted || until === undefined || runs.length === 0) return [];
    const gap = longestGap(runs, { start: period.start, end: earliestOf(until, period.end) });
    if (!gap) return [];
    const days = daysBetween(gap.start, gap.end);
    if (days <= limits.silence) return [];
    return [
      {
        at: { ...below(segment.at, 'id'), on: 'value' },
        message: `No campaign runs for ${nameOf(segment)} ${formatPeriod(gap)}: ${formatNumber(days)} days in which leads still count (until ${formatDate(until)}); ${formatNumber(limits.silence)} are fine. Run something in between.`,
        args: { segment: segment.id, start: gap.start, end: gap.end, days },
      },
    ];
  },
});

function nameOf({ id, name }: Segment): string {
  return name ?? `\`${id}\``;
}

/** The longest stretch within a period that no run touches; the first of equals. */
function longestGap(runs: readonly Period[], within: Period): Period | undefined {
  let longest: Period | undefined;
  let from = within.start;
  const until = [...runs, { start: addDays(within.end, 1), end: within.end }];
  for (const run of until.sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const end = earliestOf(addDays(run.start, -1), within.end);
    if (daysBetween(from, end) > (longest ? daysBetween(longest.start, longest.end) : 0))
      longest = { start: from, end };
    from = latestOf(from, nextDay(run.end));
  }
  return longest;
}

function nextDay(date: IsoDate): IsoDate {
  return addDays(date, 1);
}

const runsBySegment = memo((campaigns: readonly Campaign[]): ReadonlyMap<string, readonly Period[]> => {
  const runs = new Map<string, Period[]>();
  for (const { period, status, segments } of campaigns) {
    if (!period || status === 'cancelled') continue;
    for (const segment of new Set(segments)) {
      const list = runs.get(segment);
      if (list) list.push(period);
      else runs.set(segment, [period]);
    }
  }
  return runs;
});
