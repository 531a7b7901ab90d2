import { functionOf } from '../../model/lookup';
import type { Plan } from '../../model/plan';

type People = Pick<Plan, 'roles' | 'teams'>;

/** Whether the plan has a marketing and a sales team: only then can the two be asked to meet. */
export function hasBothSides({ teams }: Pick<Plan, 'teams'>): boolean {
  return teams.some((team) => team.function === 'marketing') && teams.some((team) => team.function === 'sales');
}

/** Whether these owners come from both sides; `undefined` when that hangs on an owner that is not known. */
export function areBothSides(plan: People, owners: readonly string[]): boolean | undefined {
  const functions = owners.map((owner) => functionOf(plan, owner));
  if (functions.includes('marketing') && functions.includes('sales')) return true;
  return functions.includes(undefined) ? undefined : false;
}

/** A role of each side for a proposal, the owners of stages first; the team itself where it has no role. */
export function proposedPair(plan: People & Pick<Plan, 'stages'>): readonly string[] {
  const owners = new Set(plan.stages.flatMap((stage) => stage.owner ?? []));
  return (['marketing', 'sales'] as const).flatMap((side) => {
    const roles = plan.roles.filter((role) => functionOf(plan, role.id) === side);
    const role = roles.find((role) => owners.has(role.id)) ?? roles[0];
    return role?.id ?? plan.teams.find((team) => team.function === side)?.id ?? [];
  });
}
