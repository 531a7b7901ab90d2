import data from './data/content-types.json';
import { type CatalogueEntry, type FunnelPosition, finder } from './entry';

/** A kind of content; plans may use others. */
export interface ContentType extends CatalogueEntry {
  readonly about: string;
  /** Funnel positions that it usually serves. */
  readonly positions: readonly FunnelPosition[];
}

/** Suggestions for `collaboration.content[].type`. */
export const contentTypes = data.entries as readonly ContentType[];

/** The content type with this id; `undefined` when there is none. */
export const contentType = finder(contentTypes);
