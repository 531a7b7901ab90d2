import { below } from '../../address';
import type { Fix } from '../../finding';
import { functionOf, ownerName } from '../../model/lookup';
import type { Handoff, Plan } from '../../model/plan';
import { entryRule } from '../rule';
import { isRuled } from './is-ruled';

/** HND-011. */
export const noEscalation = entryRule({
  code: 'HND-011',
  name: 'no-escalation',
  severity: 'info',
  each: 'handoffs',
  reads: ['stages', 'roles', 'teams'],
  summary: 'A handoff without anyone to turn to when its promise breaks',
  why: 'A breach without effect teaches both sides that the promise does not count.',
  settle: 'Name under `escalate_to` who steps in.',
  check: (handoff, { plan }) => {
    if (handoff.escalateTo !== undefined || !isRuled(plan, handoff)) return [];
    return [
      {
        at: below(handoff.at, 'escalate_to'),
        message: `Nobody steps in when the promise of \`${handoff.id}\` is broken. Name a role under \`escalate_to\`.`,
        args: { handoff: handoff.id },
        fixes: candidates(plan, handoff),
      },
    ];
  },
});

/** Up to three roles of the function that has to keep the promise, other than the one that broke it. */
function candidates(plan: Pick<Plan, 'roles' | 'teams'>, handoff: Handoff): readonly Fix[] {
  const fn = functionOf(plan, handoff.receiver);
  if (fn === undefined) return [];
  return plan.roles
    .filter((role) => role.id !== handoff.receiver && functionOf(plan, role.id) === fn)
    .slice(0, 3)
    .map((role) => ({
      title: `Escalate to ${ownerName(plan, role.id)}`,
      edits: [
        { op: 'set', at: below(handoff.at, 'escalate_to'), value: role.id, after: ['reject', 'commitment', 'sla'] },
      ],
      safe: false,
    }));
}
