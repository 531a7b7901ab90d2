import { below } from '../../address';
import { formatDate } from '../../units';
import type { PlanRule } from '../rule';

/** TIM-009. The day comes from outside; nothing here reads a clock. */
export const periodOver: PlanRule = {
  code: 'TIM-009',
  name: 'period-over',
  severity: 'warning',
  reads: ['head', 'today'],
  summary: 'An active plan whose period is over',
  why: 'A plan that still counts as active is still followed, with last year’s numbers.',
  settle: 'Set the status to `archived`, or give the plan its new period.',
  check: ({ plan, today }) => {
    const { head } = plan;
    if (head.status !== 'active' || !head.period || today <= head.period.end) return [];
    return [
      {
        at: { ...below(head.at, 'status'), on: 'value' },
        message: `The plan is active, but its period ended on ${formatDate(head.period.end)}. Archive it, or give it a new period.`,
        args: { end: head.period.end },
        related: [{ at: { ...below(head.at, 'period'), on: 'key' }, message: 'The period.' }],
        fixes: [
          {
            title: 'Archive the plan',
            edits: [{ op: 'set', at: below(head.at, 'status'), value: 'archived' }],
            safe: false,
          },
        ],
      },
    ];
  },
};
