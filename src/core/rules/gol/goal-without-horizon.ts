import { below } from '../../address';
import { entryRule } from '../rule';

/** GOL-002. */
export const goalWithoutHorizon = entryRule({
  code: 'GOL-002',
  name: 'goal-without-horizon',
  severity: 'warning',
  each: 'goals',
  reads: [],
  summary: 'A goal without a horizon',
  why: 'Marketing often thinks in years and sales in quarters: a goal without a date means something else to each.',
  settle: 'Say by when under `horizon`, e.g. `1y` or `2y`.',
  check: (goal) =>
    goal.horizon !== undefined
      ? []
      : [
          {
            at: below(goal.at, 'horizon'),
            message: `The goal \`${goal.id}\` does not say by when. Add \`horizon\`, e.g. \`1y\`.`,
            args: { goal: goal.id },
            fixes: [
              {
                title: 'Give it a year',
                edits: [{ op: 'set', at: below(goal.at, 'horizon'), value: '1y', after: ['kpi'] }],
                safe: false,
              },
            ],
          },
        ],
});
