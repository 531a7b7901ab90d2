import { byId } from '../model/lookup';
import type { Plan } from '../model/plan';

/** Sources that are words of the format, not teams. */
const words: ReadonlySet<string> = new Set(['marketing', 'sales', 'partner', 'referral', 'product', 'other']);

/** What a sentence calls a source of customers: the format's own word, else the team's name, else the id in code marks. */
export function sourceName(plan: Pick<Plan, 'teams'>, source: string): string {
  if (words.has(source)) return source;
  return byId(plan.teams).get(source)?.name ?? `\`${source}\``;
}
