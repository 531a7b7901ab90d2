import { entries } from './data/functions.json';
import { type CatalogueEntry, withId } from './entry';

/** What a team is there for. */
export interface TeamFunctionEntry extends CatalogueEntry {
  /** Where it stands in the comparison: anything but marketing and sales is `other`. */
  readonly side: 'marketing' | 'sales' | 'other';
  readonly about: string;
}

/** All values of `teams[].function`. */
export const teamFunctions = entries as readonly TeamFunctionEntry[];

/** The function with this id; `undefined` when there is none. */
export function teamFunction(id: string | undefined): TeamFunctionEntry | undefined {
  return withId(teamFunctions, id);
}
