import type { Capacity, Handoff } from '../model/plan';
import type { Rate } from '../model/values';
import { inMonths, sum, timesIn } from '../units';
import { monthlyLoadOf } from './capacity-figures';
import { promisedVolume } from './commitment';
import { from, known, own, unknown } from './computed';
import type { Computed, HandoffFigures, SegmentFigures } from './figures';
import type { Frame } from './frame';
import { blendedRate } from './funnel';

/** What handoffs are counted against. */
export interface HandoffFacts {
  readonly frame: Frame;
  readonly segments: readonly SegmentFigures[];
  readonly capacity: readonly Capacity[];
}

/**
 * F26 and its neighbours for one handoff: what is promised over the plan, what the funnel needs at the stage it comes
 * from, what it assumes of acceptance, and what the receivers can take. A commitment without a source is marketing's.
 *
 * @source Plan format, section 7 and rulings 10.2.12, 10.2.28
 */
export function handoffFigures(handoff: Handoff, facts: HandoffFacts): HandoffFigures {
  const { commitment } = handoff;
  const source = commitment ? (commitment.source ?? 'marketing') : undefined;
  const periods = periodsOf(handoff, facts.frame);
  const targeted = facts.segments.filter((segment) => segment.targeted);
  const split = Object.entries(commitment?.bySegment ?? {});
  const volume = commitment?.volume ?? (split.length > 0 ? sum(split.map(([, count]) => count)) : undefined);
  const promise = volume === undefined ? unknown('F26', `${handoff.id} promises no volume`) : known(volume, 'F26');
  return {
    handoff: handoff.id,
    promised: from('F26', [promise, periods], promisedVolume),
    needed: neededAt(handoff.from, source, targeted),
    periods,
    assumedAcceptance: acceptanceAt(handoff.from, source, targeted),
    promisedPerMonth: from('F26', [promise, monthsOf(handoff)], (count, months) => count / months),
    loadPerMonth: loadAt(handoff.to, facts),
    ...(split.length === 0
      ? {}
      : {
          bySegment: Object.fromEntries(
            split.map(([segment, count]) => [
              segment,
              {
                promised: from('F26', [periods], (times) => promisedVolume(count, times)),
                needed: neededAt(
                  handoff.from,
                  source,
                  targeted.filter((one) => one.segment === segment),
                ),
              },
            ]),
          ),
        }),
  };
}

function periodsOf({ id, commitment }: Handoff, { period }: Frame): Computed {
  if (!commitment) return unknown('F26', `${id} has no commitment`);
  if (!commitment.per) return unknown('F26', `${id} does not say per what time it promises`);
  if (!period) return unknown('F26', 'the plan has no period');
  const times = timesIn(period, commitment.per);
  return times === undefined ? unknown('F26', `${id} promises per no time at all`) : known(times, 'F26');
}

function monthsOf({ id, commitment }: Handoff): Computed {
  if (!commitment?.per) return unknown('F26', `${id} does not say per what time it promises`);
  const months = inMonths(commitment.per);
  return months > 0 ? known(months, 'F26') : unknown('F26', `${id} promises per no time at all`);
}

/** Need at a stage for one source, or for all, over the segments that pass the stage. */
function neededAt(
  stage: string | undefined,
  source: string | undefined,
  segments: readonly SegmentFigures[],
): Computed {
  const needs = segments.flatMap((segment) => needAt(segment, stage, source) ?? []);
  if (needs.length === 0) return unknown('F5', `no segment with a target passes ${stage ?? 'its first stage'}`);
  return from('F5', needs, (...volumes) => sum(volumes));
}

/** Rate of a stage to the next one, weighted by the volume of the source that promises. */
function acceptanceAt(
  stage: string | undefined,
  source: string | undefined,
  segments: readonly SegmentFigures[],
): Computed {
  const flows: { from: number; to: number }[] = [];
  for (const segment of segments) {
    const i = segment.stages.findIndex((one) => one.stage === stage);
    const next = segment.stages[i + 1]?.stage;
    if (i < 0 || next === undefined) continue;
    const [here, there] = [needAt(segment, stage, source), needAt(segment, next, source)];
    const missing = [here, there].find((need) => need?.value === null);
    if (missing?.value === null) return unknown('F4', missing.reason);
    if (here?.value != null && there?.value != null) flows.push({ from: here.value, to: there.value });
  }
  const rate: Rate | undefined = blendedRate(flows);
  return rate === undefined
    ? unknown('F4', `no segment with a target passes ${stage ?? 'its first stage'}`)
    : known(rate, 'F4');
}

function needAt(segment: SegmentFigures, stage: string | undefined, source: string | undefined): Computed | undefined {
  const at = segment.stages.find((one) => one.stage === stage);
  if (!at || source === undefined) return at?.need;
  return own(at.bySource, source)?.need ?? unknown('F5', `the sourcing gives ${source} no share`);
}

function loadAt(stage: string | undefined, { capacity, frame }: HandoffFacts): Computed {
  const entries = capacity.filter((entry) => entry.stage === stage && entry.monthlyLoad !== undefined);
  if (stage === undefined || entries.length === 0)
    return unknown('F20', `no capacity entry states a monthly load at ${stage ?? 'the next stage'}`);
  return from(
    'F20',
    entries.map((entry) => monthlyLoadOf(entry, frame)),
    (...loads) => sum(loads),
  );
}
