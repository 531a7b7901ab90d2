import { causes, effects, entries } from './data/collaboration.json';
import { type CatalogueEntry, type Claim, withId } from './entry';

/** A way to make the two sides work as one. */
export interface Mechanism extends CatalogueEntry {
  /** `C1` to `C12`. */
  readonly code: string;
  readonly about: string;
  /** Where a plan has it, keys joined by dots. */
  readonly planKeys: readonly string[];
}

/** The twelve mechanisms, in the order of their codes. */
export const mechanisms = entries as readonly Mechanism[];

/** The mechanism with this id; `undefined` when there is none. */
export function mechanism(id: string | undefined): Mechanism | undefined {
  return withId(mechanisms, id);
}

/** What working as one is said to bring. */
export const alignmentEffects = effects as readonly Claim[];

/** Why the sides often do not work as one. */
export const misalignmentCauses = causes as readonly Claim[];
