import { entries } from './data/aspects.json';
import { type CatalogueEntry, withId } from './entry';

/** An aspect by which marketing and sales are compared: one row of the side-by-side view. */
export interface Aspect extends CatalogueEntry {
  /** What the row asks, under the label: `what each is there for`. */
  readonly sub: string;
  /** One of the fourteen rows that a complete comparison has (RSP-005); the others are extra. */
  readonly canonical: boolean;
  /** Place in the view, from 1; canonical rows first. */
  readonly order: number;
  /** The usual text of each side, for scaffolds and as a suggestion; the plan decides. */
  readonly marketing: string;
  readonly sales: string;
  /** Plan data that fills or checks the row: keys joined by dots, without list positions (`lifecycle.stages.owner`). */
  readonly evidence: readonly string[];
}

/** All aspects in view order: the fourteen canonical ones, then the extra ones. */
export const aspects = entries as readonly Aspect[];

/** The fourteen aspects of a complete comparison, in view order. */
export const canonicalAspects: readonly Aspect[] = /* @__PURE__ */ aspects.filter((entry) => entry.canonical);

/** The aspect with this id; `undefined` when there is none. */
export function aspect(id: string | undefined): Aspect | undefined {
  return withId(aspects, id);
}
