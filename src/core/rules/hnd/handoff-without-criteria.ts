import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId } from '../../model/lookup';
import type { Handoff, Plan } from '../../model/plan';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { isRuled } from './is-ruled';

/** HND-001. */
export const handoffWithoutCriteria = entryRule({
  code: 'HND-001',
  name: 'handoff-without-criteria',
  severity: 'error',
  atReview: 'warning',
  each: 'handoffs',
  reads: ['stages'],
  summary: 'A handoff that does not say what is accepted',
  why: 'Without agreed criteria every rejected lead is a quarrel about quality.',
  settle: 'List under `accept_if` what must be true for the receiver to accept.',
  check: (handoff, { plan }) => {
    if (handoff.acceptIf.length > 0 || !isRuled(plan, handoff)) return [];
    return [
      {
        at: below(handoff.at, 'accept_if'),
        message: `The handoff \`${handoff.id}\` does not say what the receiver accepts. List it under \`accept_if\`.`,
        args: { handoff: handoff.id },
        fixes: entryCriteria(plan, handoff),
      },
    ];
  },
});

/** What lets a buyer into the next stage is what the receiver accepts, until the two sides say it better. */
function entryCriteria(plan: Pick<Plan, 'stages'>, handoff: Handoff): readonly Fix[] {
  const stage = handoff.to === undefined ? undefined : byId(plan.stages).get(handoff.to);
  if (!stage || stage.entry.length === 0) return [];
  return [
    {
      title: `Accept what enters ${stageName(plan, stage.id)}`,
      edits: [
        {
          op: 'set',
          at: below(handoff.at, 'accept_if'),
          value: stage.entry.map((said) => said.text),
          after: ['receiver', 'giver', 'to'],
        },
      ],
      safe: false,
    },
  ];
}
