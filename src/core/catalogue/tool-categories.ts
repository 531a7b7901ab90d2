import { entries } from './data/tools.json';
import { type CatalogueEntry, withId } from './entry';

/** A category of tools. */
export interface ToolCategory extends CatalogueEntry {
  readonly about: string;
  /** Ids of `teamFunctions` that usually work with it. */
  readonly usedBy: readonly string[];
  /** Products that the sources name, as examples only; may be empty. */
  readonly products: readonly string[];
}

/** All values of `tools[].category`. */
export const toolCategories = entries as readonly ToolCategory[];

/** The category with this id; `undefined` when there is none. */
export function toolCategory(id: string | undefined): ToolCategory | undefined {
  return withId(toolCategories, id);
}
