import { below } from '../../address';
import type { Plan, Scoring, Threshold } from '../../model/plan';
import { formatNumber, sum } from '../../units';
import { entryRule, type Report } from '../rule';
import { stageName } from '../stage-name';
import { listed } from '../words';
import { type AxisReach, axisReach, type Measure, measures } from './axis-reach';

/** SCO-001, only where point rules are stated (ruling 10.2.17). */
export const thresholdOutOfReach = entryRule({
  code: 'SCO-001',
  name: 'threshold-out-of-reach',
  severity: 'error',
  each: 'scoring',
  reads: ['stages'],
  summary: 'A threshold above what the score can reach',
  why: 'No lead ever qualifies, and marketing delivers nothing by its own definition.',
  settle: 'Lower the threshold, raise the cap, or add rules that give points.',
  check: (scoring, { plan }) =>
    scoring.thresholds.flatMap((threshold) =>
      measures.flatMap((measure) => {
        const needed = threshold[measure];
        const reach = needed === undefined ? undefined : reachFor(scoring, threshold, measure);
        if (needed === undefined || !reach) return [];
        const most = sum(reach.map((axis) => axis.most));
        return needed > most + 1e-9 ? [report(plan, scoring, threshold, measure, needed, most, reach)] : [];
      }),
    ),
});

/**
 * The axes that count for a threshold; `undefined` when one of them is not known. An axis that the model does not have
 * gives nothing, unless the threshold asks for its points: then they come from somewhere.
 */
function reachFor(scoring: Scoring, threshold: Threshold, measure: Measure): readonly AxisReach[] | undefined {
  const axes = (['fit', 'engagement'] as const).filter(
    (axis) =>
      measure === axis || (measure === 'total' && (scoring[axis] !== undefined || threshold[axis] !== undefined)),
  );
  const reach = axes.flatMap((axis) => axisReach(scoring, axis) ?? []);
  return reach.length === axes.length && reach.length > 0 ? reach : undefined;
}

function report(
  plan: Pick<Plan, 'stages'>,
  scoring: Scoring,
  threshold: Threshold,
  measure: Measure,
  needed: number,
  most: number,
  reach: readonly AxisReach[],
): Report {
  const stage = threshold.stage === undefined ? 'A stage' : stageName(plan, threshold.stage);
  const points = measure === 'total' ? 'points in all' : `points for ${measure}`;
  const at = below(threshold.at, measure);
  return {
    at: { ...at, on: 'value' },
    message: `${stage} needs ${formatNumber(needed)} ${points}, but \`${scoring.id}\` gives at most ${formatNumber(most)}: ${listed(reach.map(spelled))}. Lower the threshold or add points.`,
    args: { scoring: scoring.id, stage: threshold.stage ?? '', measure, needed, most },
    related: reach.map(({ axis }) => ({
      at: below(scoring.at, axis, scoring[axis]?.cap === undefined ? 'rules' : 'cap'),
      message: `What ${axis} can give.`,
    })),
    ...(most > 0
      ? {
          fixes: [{ title: `Need ${formatNumber(most)} points`, edits: [{ op: 'set', at, value: most }], safe: false }],
        }
      : {}),
  };
}

function spelled({ axis, sum, most }: AxisReach): string {
  return most < sum
    ? `${axis} ${formatNumber(most)} (capped, its rules add up to ${formatNumber(sum)})`
    : `${axis} ${formatNumber(most)}`;
}
