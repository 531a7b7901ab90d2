import { entries } from './data/goals.json';
import { type CatalogueEntry, withId } from './entry';

/** A goal that one side or both commonly have. */
export interface GoalTemplate extends CatalogueEntry {
  readonly side: 'marketing' | 'sales' | 'shared';
  /** Starts with a verb; ready for `goals[].statement`. */
  readonly statement: string;
  /** Part of the short list: nine for marketing, five for sales. */
  readonly core: boolean;
  /** KPI template that can judge the goal. */
  readonly kpi: string;
}

/** Common goals: marketing, then sales, then shared. */
export const goalTemplates = entries as readonly GoalTemplate[];

/** The goal with this id; `undefined` when there is none. */
export function goalTemplate(id: string | undefined): GoalTemplate | undefined {
  return withId(goalTemplates, id);
}
