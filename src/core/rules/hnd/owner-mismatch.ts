import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId, ownerName } from '../../model/lookup';
import type { Handoff, Plan, Stage } from '../../model/plan';
import { entryRule, type Report } from '../rule';
import { stageName } from '../stage-name';
import { isRuled } from './is-ruled';

/**
 * HND-003. The co-owner of a stage may give and receive as well, and a role and its own team do not contradict each
 * other.
 */
export const ownerMismatch = entryRule({
  code: 'HND-003',
  name: 'owner-mismatch',
  severity: 'warning',
  each: 'handoffs',
  reads: ['stages', 'roles', 'teams'],
  summary: 'Giver or receiver of a handoff does not own the stage',
  why: 'The stage says one owner, the handoff another: leads go to somebody who does not answer for them.',
  settle: 'Let the owner of the stage give or receive, or change the owner of the stage.',
  check: (handoff, { plan }) => {
    if (!isRuled(plan, handoff)) return [];
    return [
      ...mismatch(plan, handoff, { key: 'giver', owner: handoff.giver, stage: handoff.from, does: 'gives' }),
      ...mismatch(plan, handoff, { key: 'receiver', owner: handoff.receiver, stage: handoff.to, does: 'receives' }),
    ];
  },
});

interface Part {
  readonly key: 'giver' | 'receiver';
  readonly owner: string | undefined;
  readonly stage: string | undefined;
  readonly does: string;
}

function mismatch(plan: Pick<Plan, 'stages' | 'roles' | 'teams'>, handoff: Handoff, part: Part): readonly Report[] {
  const stage = part.stage === undefined ? undefined : byId(plan.stages).get(part.stage);
  const { owner } = part;
  if (!stage || owner === undefined || stage.owner === undefined) return [];
  if (!isKnown(plan, owner) || !isKnown(plan, stage.owner)) return [];
  if ([stage.owner, stage.coOwner].some((own) => own !== undefined && isSame(plan, own, owner))) return [];
  const [name, gives, owns] = [stageName(plan, stage.id), ownerName(plan, owner), ownerName(plan, stage.owner)];
  return [
    {
      at: { ...below(handoff.at, part.key), on: 'value' },
      message: `${gives} ${part.does} at \`${handoff.id}\`, but ${name} belongs to ${owns}. Change the ${part.key} or the owner of the stage.`,
      args: { handoff: handoff.id, [part.key]: owner, stage: stage.id, owner: stage.owner },
      related: [{ at: { ...below(stage.at, 'owner'), on: 'value' }, message: `${name} belongs to ${owns}.` }],
      fixes: fixes(handoff, part, stage, stage.owner, owner, [name, gives, owns]),
    },
  ];
}

function fixes(
  handoff: Handoff,
  part: Part,
  stage: Stage,
  owns: string,
  owner: string,
  [name, other, own]: readonly [string, string, string],
): readonly Fix[] {
  return [
    {
      title: `Let ${own} be the ${part.key}`,
      edits: [{ op: 'set', at: below(handoff.at, part.key), value: owns }],
      safe: false,
    },
    {
      title: `Let ${other} own ${name}`,
      edits: [{ op: 'set', at: below(stage.at, 'owner'), value: owner }],
      safe: false,
    },
  ];
}

function isKnown(plan: Pick<Plan, 'roles' | 'teams'>, owner: string): boolean {
  return byId(plan.roles).has(owner) || byId(plan.teams).has(owner);
}

function isSame(plan: Pick<Plan, 'roles'>, a: string, b: string): boolean {
  const roles = byId(plan.roles);
  return a === b || roles.get(a)?.team === b || roles.get(b)?.team === a;
}
