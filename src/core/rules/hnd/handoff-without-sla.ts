import { below } from '../../address';
import type { PlanEdit } from '../../edit';
import type { Fix } from '../../finding';
import { byId } from '../../model/lookup';
import type { Handoff, Plan } from '../../model/plan';
import { entryRule } from '../rule';
import { isDecidedOn, slaSkeleton } from '../sla-skeleton';
import { isRuled } from './is-ruled';

/** HND-002. Visits and orders are not decided on, so there the first touch is enough (ruling 10.2.11). */
export const handoffWithoutSla = entryRule({
  code: 'HND-002',
  name: 'handoff-without-sla',
  severity: 'error',
  atReview: 'warning',
  each: 'handoffs',
  reads: ['stages', 'head'],
  summary: 'A handoff without an SLA',
  why: 'A lead that nobody has to call grows cold, and the giver cannot know when to ask.',
  settle: 'Promise under `sla` when the buyer is first contacted (`first_touch`) and when it is decided (`decide`).',
  check: (handoff, { plan }) => {
    const { sla } = handoff;
    const decides = needsDecision(plan, handoff);
    const touch = sla?.firstTouch === undefined;
    const decide = decides && sla?.decide === undefined;
    if ((!touch && !decide) || !isRuled(plan, handoff)) return [];
    const missing = [...(touch ? ['first_touch'] : []), ...(decide ? ['decide'] : [])];
    const keys = missing.map((key) => `\`sla.${key}\``).join(' and ');
    return [
      {
        at: sla ? below(sla.at, missing[0] ?? 'first_touch') : below(handoff.at, 'sla'),
        message: `The handoff \`${handoff.id}\` has no ${lacks(touch, decide, sla !== undefined)}. Add ${keys}.`,
        args: { handoff: handoff.id, missing: missing.join(', ') },
        fixes: [addSla(plan, handoff, missing, decides)],
      },
    ];
  },
});

function lacks(touch: boolean, decide: boolean, hasSla: boolean): string {
  if (!hasSla || (touch && decide)) return 'SLA';
  return touch ? 'promise of a first touch' : 'promise of a decision';
}

function needsDecision(plan: Pick<Plan, 'stages'>, { from, to }: Handoff): boolean {
  const stages = byId(plan.stages);
  return [from, to].every((id) => id === undefined || isDecidedOn(stages.get(id)?.unit));
}

function addSla(plan: Pick<Plan, 'head'>, handoff: Handoff, missing: readonly string[], decides: boolean): Fix {
  const skeleton = slaSkeleton(plan.head.calendar, decides);
  const { sla } = handoff;
  const added = missing.map((key) => [key, skeleton[key] ?? '2d'] as const);
  const edits: readonly PlanEdit[] = sla
    ? added.map(([key, value]) => ({ op: 'set', at: below(sla.at, key), value, after: ['first_touch'] }))
    : [
        {
          op: 'set',
          at: below(handoff.at, 'sla'),
          value: skeleton,
          after: ['required_fields', 'accept_if', 'receiver'],
        },
      ];
  const promises = { first_touch: 'a first touch within 4h', decide: 'a decision within 2d' };
  const title = missing.map((key) => (key === 'decide' ? promises.decide : promises.first_touch)).join(' and ');
  return { title: `Promise ${title}`, edits, safe: false };
}
