import data from './data/tools.json';
import { type CatalogueEntry, finder } from './entry';

/** A category of tools. */
export interface ToolCategory extends CatalogueEntry {
  readonly about: string;
  /** Ids of `teamFunctions` that usually work with it. */
  readonly usedBy: readonly string[];
  /** Products that the sources name, as examples only; may be empty. */
  readonly products: readonly string[];
}

/** All values of `tools[].category`. */
export const toolCategories = data.entries as readonly ToolCategory[];

/** The category with this id; `undefined` when there is none. */
export const toolCategory = finder(toolCategories);
