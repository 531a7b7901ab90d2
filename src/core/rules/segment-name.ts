import { byId } from '../model/lookup';
import type { Plan } from '../model/plan';

/** What a sentence calls a segment: its name, else its id in code marks. */
export function segmentName(plan: Pick<Plan, 'segments'>, id: string): string {
  return byId(plan.segments).get(id)?.name ?? `\`${id}\``;
}
