import type { Plan, Stage } from './plan';
import { sideOf } from './plan';
import type { FunctionSide, TeamFunction } from './values';

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** Index of a list by id, made once per list; of two entries with one id the first counts. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const known = indexes.get(list) as ReadonlyMap<string, T> | undefined;
  if (known) return known;
  const index = new Map<string, T>();
  for (const entry of list) if (!index.has(entry.id)) index.set(entry.id, entry);
  indexes.set(list, index);
  return index;
}

/** The function of an owner: a role's team's function, or a team's own. `undefined` when the id is unknown. */
export function functionOf(plan: Pick<Plan, 'roles' | 'teams'>, owner: string | undefined): TeamFunction | undefined {
  if (owner === undefined) return undefined;
  const team = byId(plan.roles).get(owner)?.team ?? owner;
  return byId(plan.teams).get(team)?.function;
}

/** Marketing, sales or other, for an owner; `undefined` when it cannot be known. */
export function sideOfOwner(plan: Pick<Plan, 'roles' | 'teams'>, owner: string | undefined): FunctionSide | undefined {
  return sideOf(functionOf(plan, owner));
}

/** What to call an owner: the role's title, the team's name, else the id. */
export function ownerName(plan: Pick<Plan, 'roles' | 'teams'>, owner: string): string {
  return byId(plan.roles).get(owner)?.title ?? byId(plan.teams).get(owner)?.name ?? owner;
}

/**
 * The stages that a buyer passes in order, up to and including the won one: no lost or churned stages, no alternative
 * entries, nothing after won. Without a won stage: all of them before `post`.
 */
export function mainLine(plan: Pick<Plan, 'stages'>): readonly Stage[] {
  const line = plan.stages.filter(
    (stage) => stage.terminal !== 'lost' && stage.terminal !== 'churned' && stage.alternativeTo === undefined,
  );
  const won = line.findIndex((stage) => stage.terminal === 'won');
  return won >= 0 ? line.slice(0, won + 1) : line.filter((stage) => stage.position !== 'post');
}
