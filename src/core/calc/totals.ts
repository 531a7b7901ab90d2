import { sum } from '../units';
import type { Line } from './chain';
import { from, known, unknown } from './computed';
import type { Computed, SegmentFigures, StageTotals } from './figures';
import { blendedRate } from './funnel';

/**
 * Needs over all segments with a target, with rates blended by volume. One segment that cannot be computed leaves the
 * sum unknown: a part is not the whole.
 *
 * @source Plan format, section 6.5; TV-39
 */
export function stageTotals(line: Line, segments: readonly SegmentFigures[]): readonly StageTotals[] {
  const targeted = segments.filter((segment) => segment.targeted);
  return line.stages.map(({ id }): StageTotals => {
    const passing = targeted.flatMap((segment) => {
      const i = segment.stages.findIndex((stage) => stage.stage === id);
      const here = segment.stages[i];
      return here ? [{ here, next: segment.stages[i + 1] }] : [];
    });
    const lags = passing.flatMap(({ here }) => here.lagToNext ?? []);
    const needs = passing.map(({ here }) => here.need);
    return {
      stage: id,
      need: needs.length === 0 ? unknown('F3', noneFor(id, targeted.length)) : from('F3', needs, (...all) => sum(all)),
      rate: id === line.won ? unknown('F4', `${id} is the won stage`) : rateOf(id, passing),
      ...(lags.length === 0 ? {} : { lagMin: Math.min(...lags), lagMax: Math.max(...lags) }),
    };
  });
}

type Passing = { readonly here: { readonly need: Computed }; readonly next: { readonly need: Computed } | undefined };

function rateOf(stage: string, passing: readonly Passing[]): Computed {
  const flows: { from: number; to: number }[] = [];
  for (const { here, next } of passing) {
    const there = next?.need ?? unknown('F4', `nothing follows ${stage}`);
    if (here.need.value === null) return unknown('F4', here.need.reason);
    if (there.value === null) return unknown('F4', there.reason);
    flows.push({ from: here.need.value, to: there.value });
  }
  const rate = blendedRate(flows);
  return rate === undefined ? unknown('F4', `nothing passes ${stage}`) : known(rate, 'F4');
}

function noneFor(stage: string, targeted: number): string {
  return targeted === 0 ? 'no segment has a target' : `no segment with a target passes ${stage}`;
}
