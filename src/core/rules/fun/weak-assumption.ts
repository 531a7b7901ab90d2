import { below } from '../../address';
import type { PlanRule } from '../rule';
import { segmentName } from '../segment-name';

/** FUN-010, from review on (ruling 10.2.26): a draft may well begin with guesses. */
export const weakAssumption: PlanRule = {
  code: 'FUN-010',
  name: 'weak-assumption',
  severity: 'info',
  from: 'review',
  reads: ['funnel', 'segments'],
  summary: 'A benchmark or a guess in a plan that is to be decided',
  why: 'Other companies’ rates and guesses are a start; whoever approves the plan should know that they are no more.',
  settle: 'Replace the rates by your own as soon as you have some, and say so under `provenance`.',
  check: ({ plan }) =>
    (plan.funnel?.assumptions ?? []).flatMap(({ at, segment, provenance, source }) => {
      if (segment === undefined || (provenance !== 'benchmark' && provenance !== 'guess')) return [];
      const what = provenance === 'guess' ? 'a guess' : 'a benchmark';
      const from = source === undefined ? '' : ` (${source})`;
      return [
        {
          at: { ...below(at, 'provenance'), on: 'value' as const },
          message: `The rates of ${segmentName(plan, segment)} are ${what}${from}, not the company’s own. Replace them when you have measured some.`,
          args: { segment, provenance },
        },
      ];
    }),
};
