import { entries } from './data/disagreements.json';
import { type CatalogueEntry, type Claim, withId } from './entry';

/** A question on which the sources contradict each other; the product takes no side, the plan does. */
export interface Disagreement extends CatalogueEntry {
  /** `X1` to `X20`. */
  readonly code: string;
  /** Ends in `?`. */
  readonly question: string;
  /** What the sources say. */
  readonly positions: readonly Claim[];
  /** Plan keys that show how it is handled here, joined by dots. */
  readonly settledBy: readonly string[];
  /** Keys of `stance` that settle it; empty where ownership or free text does. */
  readonly stance: readonly string[];
}

/** The twenty disagreements, in the order of their codes. */
export const disagreements = entries as readonly Disagreement[];

/** The disagreement with this id; `undefined` when there is none. */
export function disagreement(id: string | undefined): Disagreement | undefined {
  return withId(disagreements, id);
}

/** The disagreements that a key of `stance` settles, for hover and for RSP-008; empty when none does. */
export function disagreementsSettledBy(stanceKey: string): readonly Disagreement[] {
  return disagreements.filter((entry) => entry.stance.includes(stanceKey));
}
