import { below } from '../../address';
import { formatNumber } from '../../units';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { measures } from './axis-reach';

/** SCO-003. A 0 beside a higher number just says that this axis does not matter. */
export const thresholdForEveryone = entryRule({
  code: 'SCO-003',
  name: 'threshold-for-everyone',
  severity: 'warning',
  each: 'scoring',
  reads: ['stages'],
  summary: 'A threshold of 0 points or less',
  why: 'Everyone qualifies without doing anything, so the score says nothing.',
  settle: 'Ask for points above 0, or drop the threshold.',
  check: (scoring, { plan }) =>
    scoring.thresholds.flatMap((threshold) => {
      const stated = measures.filter((measure) => threshold[measure] !== undefined);
      const measure = stated.includes('total') ? 'total' : stated[0];
      if (measure === undefined || stated.some((each) => (threshold[each] ?? 0) > 0)) return [];
      const points = threshold[measure] ?? 0;
      const stage = threshold.stage === undefined ? 'A stage' : stageName(plan, threshold.stage);
      return [
        {
          at: { ...below(threshold.at, measure), on: 'value' },
          message: `${stage} needs ${formatNumber(points)} points, so every lead without minus points qualifies. Ask for points above 0.`,
          args: { scoring: scoring.id, stage: threshold.stage ?? '', points },
        },
      ];
    }),
});
