import { byId } from '../../core/model/lookup';
import type { Plan } from '../../core/model/plan';
import { functionLabel, inSentence } from './names';

/** What a plan calls a source of the funnel inside a sentence: a side by its label, a team by its name, else the word. */
export function sourceName(plan: Plan, source: string): string {
  if (source === 'marketing' || source === 'sales') return inSentence(functionLabel(plan, source));
  const team = byId(plan.teams).get(source);
  return team ? (team.name ?? team.id) : source;
}
