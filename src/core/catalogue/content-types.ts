import { entries } from './data/content-types.json';
import { type CatalogueEntry, type FunnelPosition, withId } from './entry';

/** A kind of content; plans may use others. */
export interface ContentType extends CatalogueEntry {
  readonly about: string;
  /** Funnel positions that it usually serves. */
  readonly positions: readonly FunnelPosition[];
}

/** Suggestions for `collaboration.content[].type`. */
export const contentTypes = entries as readonly ContentType[];

/** The content type with this id; `undefined` when there is none. */
export function contentType(id: string | undefined): ContentType | undefined {
  return withId(contentTypes, id);
}
