import type { Plan, Role } from '../model/plan';

/**
 * Roles for a fix to offer: those that fit, the ones in `first` before the others, each in the plan's order.
 *
 * @param fits - whether a role may be named there
 * @param most - how many at most, >= 0
 */
export function proposedRoles(
  { roles }: Pick<Plan, 'roles'>,
  fits: (role: Role) => boolean,
  first: readonly string[],
  most = 3,
): readonly Role[] {
  const fitting = roles.filter(fits);
  const near = new Set(first);
  return [...fitting.filter(({ id }) => near.has(id)), ...fitting.filter(({ id }) => !near.has(id))].slice(0, most);
}
