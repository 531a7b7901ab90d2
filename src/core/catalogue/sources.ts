import data from './data/sources.json';
import { finder, type SourceCode } from './entry';

/** Where facts of the catalogue come from. */
export interface CatalogueSource {
  readonly id: SourceCode;
  readonly label: string;
  readonly about: string;
}

/** The five articles and common practice. */
export const sources = data.entries as readonly CatalogueSource[];

/** The source with this code; `undefined` when there is none. */
export const source = finder(sources);
