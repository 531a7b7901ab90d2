import { functionOf } from '../../model/lookup';
import type { Plan } from '../../model/plan';
import type { StanceOwner, TeamFunction } from '../../model/values';

/** A decision of the stance that names one function: `shared` and `none` contradict nobody (ruling 10.2.31). */
export type DecidedFunction = Exclude<StanceOwner, 'shared' | 'none'>;

/** Whether a decision names one function that can be held against owners. */
export function isOneFunction(decision: StanceOwner | undefined): decision is DecidedFunction {
  return decision !== undefined && decision !== 'shared' && decision !== 'none';
}

/** Whether a function is the decided one. The stance has no word for presales: it goes with sales. */
export function isDecided(decision: DecidedFunction, fn: TeamFunction): boolean {
  return fn === decision || (decision === 'sales' && fn === 'presales');
}

/** The functions of owners; `undefined` when there are none or one is not known, so that nothing can be held against them. */
export function knownFunctions(
  plan: Pick<Plan, 'roles' | 'teams'>,
  owners: readonly (string | undefined)[],
): readonly TeamFunction[] | undefined {
  const named = owners.filter((owner) => owner !== undefined);
  const functions = named.flatMap((owner) => functionOf(plan, owner) ?? []);
  return functions.length === named.length && named.length > 0 ? functions : undefined;
}
