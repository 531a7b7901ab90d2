import { memo } from '../memo';
import { mainLine } from '../model/lookup';
import type { Assumption, Stage } from '../model/plan';
import type { Duration, IsoDate, Rate } from '../model/values';
import { own } from './computed';
import { lagInDays, latestProductiveDate } from './lag';

/** The stages of a plan as arithmetic sees them. */
export interface Line {
  /** Main line in order; the won stage last, when there is one. */
  readonly stages: readonly Stage[];
  readonly won: string | undefined;
  /** Stages that stand beside one of the main line, and beside which. */
  readonly alternatives: readonly { readonly stage: string; readonly beside: string }[];
}

/** One stage on a segment's way, seen from one source. */
export interface Step {
  readonly stage: string;
  /** Rate to the next step; absent when not stated. */
  readonly rate?: Rate;
  /** Days to the next step. */
  readonly lagToNext?: number;
  /** Days from here to won (F6); absent while a lag on the way is not stated. */
  readonly lagDays?: number;
  /** F7. */
  readonly latest?: IsoDate;
}

/** The way of a segment through the funnel: its rates, lags and dates, for all or for one source. */
export interface Way {
  /** Open stages in order, without those that the segment skips. */
  readonly steps: readonly Step[];
  /** Won stage's id. */
  readonly won: string | undefined;
  /** Steps beside the main line; `beside` is the position in `steps`. */
  readonly alternatives: readonly (Step & { readonly beside: number })[];
}

/** The line of a lifecycle; made once a list. */
export const lineOf = memo((stages: readonly Stage[]): Line => {
  const line = mainLine({ stages });
  const won = line.find((stage) => stage.terminal === 'won')?.id;
  const alternatives = stages.flatMap(({ id, alternativeTo }) =>
    alternativeTo === undefined ? [] : [{ stage: id, beside: alternativeTo }],
  );
  return { stages: line, won, alternatives };
});

/**
 * The way that a segment's assumptions describe, with a source's own rates and lags where it has some.
 *
 * @param periodEnd - for the dates; none when absent
 * @source Plan format, rulings 10.1.1 (rates per source), 10.1.3 (alternatives), 10.1.7 (lost stages), 10.2.13 (skips)
 */
export const wayOf = memo(
  (assumption: Assumption, line: Line, source: string | undefined, periodEnd: IsoDate | undefined): Way => {
    const special = own(assumption.bySource, source);
    const rateOf = (stage: string) => (special && own(special.conversion, stage)) ?? own(assumption.conversion, stage);
    const lagOf = (stage: string) => (special && own(special.lag, stage)) ?? own(assumption.lag, stage);
    const open = line.stages.map(({ id }) => id).filter((id) => id !== line.won && !assumption.skips.includes(id));
    const lagsFrom = (stage: string, after: number) => [stage, ...open.slice(after)].map(lagOf);
    const stepOf = (stage: string, next: number) => step(stage, rateOf(stage), lagsFrom(stage, next), periodEnd);
    const alternatives = line.alternatives.flatMap(({ stage, beside }) => {
      const at = open.indexOf(beside);
      return at < 0 ? [] : [{ ...stepOf(stage, at + 1), beside: at }];
    });
    return { steps: open.map((stage, i) => stepOf(stage, i + 1)), won: line.won, alternatives };
  },
  // One way for all sources, and one for each source that has its own rates or supply.
  16,
);

function step(
  stage: string,
  rate: Rate | undefined,
  lags: readonly (Duration | undefined)[],
  periodEnd: IsoDate | undefined,
): Step {
  const [toNext] = lags;
  const stated = lags.filter((lag) => lag !== undefined);
  const complete = stated.length === lags.length;
  return {
    stage,
    ...(rate === undefined ? {} : { rate }),
    ...(toNext ? { lagToNext: toNext.totalDays } : {}),
    ...(complete ? { lagDays: lagInDays(stated) } : {}),
    ...(complete && periodEnd !== undefined ? { latest: latestProductiveDate(periodEnd, stated) } : {}),
  };
}
