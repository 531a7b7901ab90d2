import { entries } from './data/sources.json';
import { type SourceCode, withId } from './entry';

/** Where facts of the catalogue come from. */
export interface CatalogueSource {
  readonly id: SourceCode;
  readonly label: string;
  readonly about: string;
}

/** The five articles and common practice. */
export const sources = entries as readonly CatalogueSource[];

/** The source with this code; `undefined` when there is none. */
export function source(id: string | undefined): CatalogueSource | undefined {
  return withId(sources, id);
}
