import type { Address } from '../../address';
import { below } from '../../address';
import type { Duration } from '../../model/values';
import type { PlanRule, Report } from '../rule';

/** STR-009, for `lag` and `half_life` only (ruling 10.2.26): elsewhere the calendar counts, or precision is no matter. */
export const countedMonths: PlanRule = {
  code: 'STR-009',
  name: 'counted-months',
  severity: 'info',
  reads: ['funnel', 'scoring'],
  summary: 'A lag or half-life in months or years, where days are counted',
  why: 'Months are counted as 30 days and years as 365 there, so dates derived from them can be some days off.',
  settle: 'Write the days (`60d`) where a few days matter.',
  check: ({ plan }) => [
    ...(plan.funnel?.assumptions ?? []).flatMap((assumption) => [
      ...lags(assumption.lag, below(assumption.at, 'lag')),
      ...Object.entries(assumption.bySource).flatMap(([source, chain]) =>
        lags(chain.lag, below(assumption.at, 'by_source', source, 'lag')),
      ),
    ]),
    ...plan.scoring.flatMap(({ engagement }) =>
      engagement?.halfLife ? counted(engagement.halfLife, below(engagement.at, 'half_life')) : [],
    ),
  ],
};

function lags(lag: Readonly<Record<string, Duration>>, at: Address): readonly Report[] {
  return Object.entries(lag).flatMap(([stage, duration]) => counted(duration, below(at, stage)));
}

function counted(duration: Duration, at: Address): readonly Report[] {
  if (duration.months === 0 && duration.years === 0) return [];
  const days = duration.totalDays;
  return [
    {
      at: { ...at, on: 'value' },
      message: `\`${duration.text}\` counts as ${days} days here (a month is 30, a year 365). Write \`${days}d\` if days matter.`,
      args: { duration: duration.text, days },
    },
  ];
}
