import { byId } from '../model/lookup';
import type { Plan } from '../model/plan';

/** What a sentence calls a stage: its name, else its id in code marks. */
export function stageName(plan: Pick<Plan, 'stages'>, id: string): string {
  return byId(plan.stages).get(id)?.name ?? `\`${id}\``;
}
