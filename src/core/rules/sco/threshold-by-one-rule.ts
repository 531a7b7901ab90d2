import { below } from '../../address';
import type { Plan, PointRule, Scoring, Threshold } from '../../model/plan';
import { formatNumber } from '../../units';
import { entryRule, type Report } from '../rule';
import { stageName } from '../stage-name';
import { listed } from '../words';
import { measures } from './axis-reach';

/** SCO-002, when one rule alone meets all stated thresholds of a stage (ruling 10.2.32). */
export const thresholdByOneRule = entryRule({
  code: 'SCO-002',
  name: 'threshold-by-one-rule',
  severity: 'warning',
  each: 'scoring',
  reads: ['stages'],
  summary: 'One rule alone lifts a lead over the threshold',
  why: 'A curious student who asks for a demo qualifies. Sales learns not to trust the score.',
  settle: 'Ask for fit and engagement both, raise the threshold, or give the rule fewer points.',
  check: (scoring, { plan }) => scoring.thresholds.flatMap((threshold) => report(plan, scoring, threshold)),
});

function report(plan: Pick<Plan, 'stages'>, scoring: Scoring, threshold: Threshold): readonly Report[] {
  const stated = measures.flatMap((measure) => {
    const points = threshold[measure];
    return points === undefined ? [] : [{ measure, points }];
  });
  const [highest] = [...stated].sort((a, b) => b.points - a.points);
  // Thresholds that ask for nothing are for SCO-003.
  if (!highest || highest.points <= 0) return [];
  const alone = (['fit', 'engagement'] as const).flatMap((axis) =>
    (scoring[axis]?.rules ?? []).filter((rule) => {
      const points = Math.min(rule.points ?? 0, scoring[axis]?.cap ?? Number.POSITIVE_INFINITY);
      return (
        points > 0 &&
        stated.every((need) => (need.measure === axis || need.measure === 'total' ? points : 0) >= need.points)
      );
    }),
  );
  const [first] = alone;
  if (!first) return [];
  const stage = threshold.stage === undefined ? 'the threshold' : stageName(plan, threshold.stage);
  const needs = listed(
    stated.map(({ measure, points }) => `${formatNumber(points)} ${measure === 'total' ? 'in all' : `for ${measure}`}`),
  );
  return [
    {
      at: { ...below(threshold.at, highest.measure), on: 'value' },
      message: `${shown(first)} alone reaches ${stage}, which needs ${needs}. Ask for fit and engagement both, or give it fewer points.`,
      args: { scoring: scoring.id, stage: threshold.stage ?? '', points: first.points ?? 0, needed: highest.points },
      related: alone.map((rule) => ({ at: below(rule.at, 'points'), message: `${shown(rule)} alone is enough.` })),
    },
  ];
}

function shown({ when, points = 0 }: PointRule): string {
  return `“${when ?? 'A rule'}” (${formatNumber(points)} points)`;
}
