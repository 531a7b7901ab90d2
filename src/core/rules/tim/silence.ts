import { below } from '../../address';
import { memo } from '../../memo';
import type { Campaign, Segment } from '../../model/plan';
import { dateOfDay, dayNumber, earliestOf, formatDate, formatNumber, formatPeriod } from '../../units';
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
    const gap = longestGap(runs, { from: dayNumber(period.start), to: dayNumber(earliestOf(until, period.end)) });
    if (!gap) return [];
    const days = gap.to - gap.from + 1;
    if (days <= limits.silence) return [];
    const silent = { start: dateOfDay(gap.from), end: dateOfDay(gap.to) };
    return [
      {
        at: { ...below(segment.at, 'id'), on: 'value' },
        message: `No campaign runs for ${nameOf(segment)} ${formatPeriod(silent)}: ${formatNumber(days)} days in which leads still count (until ${formatDate(until)}); ${formatNumber(limits.silence)} are fine. Run something in between.`,
        args: { segment: segment.id, ...silent, days },
      },
    ];
  },
});

function nameOf({ id, name }: Segment): string {
  return name ?? `\`${id}\``;
}

/** Days of one run, both ends counted, as day numbers. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest stretch within some days that no run touches; the first of equals. */
function longestGap(runs: readonly Run[], within: Run): Run | undefined {
  let longest: Run | undefined;
  let from = within.from;
  for (const run of [...runs, { from: within.to + 1, to: within.to }]) {
    const to = Math.min(run.from - 1, within.to);
    if (to >= from && (!longest || to - from > longest.to - longest.from)) longest = { from, to };
    from = Math.max(from, run.to + 1);
  }
  return longest;
}

/** When campaigns run for each segment, earliest start first. */
const runsBySegment = memo((campaigns: readonly Campaign[]): ReadonlyMap<string, readonly Run[]> => {
  const runs = new Map<string, Run[]>();
  for (const { period, status, segments } of campaigns) {
    if (!period || status === 'cancelled') continue;
    const run = { from: dayNumber(period.start), to: dayNumber(period.end) };
    for (const segment of new Set(segments)) {
      const list = runs.get(segment);
      if (list) list.push(run);
      else runs.set(segment, [run]);
    }
  }
  for (const list of runs.values()) list.sort((a, b) => a.from - b.from);
  return runs;
});
