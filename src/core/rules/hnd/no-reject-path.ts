import { below } from '../../address';
import type { PlanEdit } from '../../edit';
import type { Fix } from '../../finding';
import type { Handoff, Plan } from '../../model/plan';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { isRuled } from './is-ruled';

/**
 * HND-004. A way back under `lifecycle.returns` from either of its stages says where rejected leads go as well as
 * `reject.return_to` does.
 */
export const noRejectPath = entryRule({
  code: 'HND-004',
  name: 'no-reject-path',
  severity: 'warning',
  each: 'handoffs',
  reads: ['stages', 'returns'],
  summary: 'A handoff without reasons to reject or without a way back',
  why: 'The giver learns nothing from a rejection without a reason, and a lead without a way back is lost to both.',
  settle: 'List `reject.reasons`, and name under `reject.return_to` the stage that rejected leads go to (or `stay`).',
  check: (handoff, { plan }) => {
    if (!isRuled(plan, handoff)) return [];
    const reasons = handoff.reject === undefined || handoff.reject.reasons.length === 0;
    const wayBack = !hasWayBack(plan, handoff);
    if (!reasons && !wayBack) return [];
    const missing = reasons && wayBack ? 'reject' : reasons ? 'reasons' : 'return_to';
    return [
      {
        at: missing === 'reject' ? below(handoff.at, 'reject') : below(handoff.at, 'reject', missing),
        message: messageOf(handoff, reasons, wayBack),
        args: { handoff: handoff.id, missing },
        fixes: skeleton(plan, handoff, reasons, wayBack),
      },
    ];
  },
});

function hasWayBack(plan: Pick<Plan, 'returns'>, { reject, from, to }: Handoff): boolean {
  if (reject?.returnTo !== undefined) return true;
  if (reject && reject.reasons.length > 0 && reject.reasons.every((reason) => reason.returnTo !== undefined))
    return true;
  return plan.returns.some((way) => way.from !== undefined && (way.from === from || way.from === to));
}

function messageOf({ id }: Handoff, reasons: boolean, wayBack: boolean): string {
  if (reasons && wayBack)
    return `The handoff \`${id}\` says neither why a lead may be rejected nor where it goes then. Add \`reject.reasons\` and \`reject.return_to\`.`;
  return reasons
    ? `The handoff \`${id}\` gives no reasons to reject a lead. List them under \`reject.reasons\`.`
    : `The handoff \`${id}\` does not say where a rejected lead goes. Name a stage or \`stay\` under \`reject.return_to\`.`;
}

function skeleton(plan: Pick<Plan, 'stages'>, handoff: Handoff, reasons: boolean, wayBack: boolean): readonly Fix[] {
  const { from } = handoff;
  const named = ['no-fit', 'unreachable', 'timing'];
  const back = from === undefined ? [] : [from];
  const edits: readonly PlanEdit[] =
    handoff.reject === undefined
      ? [
          {
            op: 'set',
            at: below(handoff.at, 'reject'),
            value: { reasons: named, return_to: wayBack ? back[0] : undefined },
            after: ['commitment', 'sla', 'required_fields'],
          },
        ]
      : [
          ...(reasons ? [{ op: 'set' as const, at: below(handoff.reject.at, 'reasons'), value: named }] : []),
          ...(wayBack
            ? back.map((value) => ({
                op: 'set' as const,
                at: below(handoff.reject?.at ?? handoff.at, 'return_to'),
                value,
                after: ['reasons'],
              }))
            : []),
        ];
  if (edits.length === 0 || (wayBack && back.length === 0)) return [];
  const to = from === undefined ? '' : stageName(plan, from);
  const title = !reasons
    ? `Send rejected leads back to ${to}`
    : wayBack
      ? `Add reasons and a way back to ${to}`
      : 'Add reasons to reject';
  return [{ title, edits, safe: false }];
}
