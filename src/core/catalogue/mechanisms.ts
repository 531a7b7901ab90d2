import data from './data/collaboration.json';
import { type CatalogueEntry, type Claim, finder } from './entry';

/** A way to make the two sides work as one. */
export interface Mechanism extends CatalogueEntry {
  /** `C1` to `C12`. */
  readonly code: string;
  readonly about: string;
  /** Where a plan has it, keys joined by dots. */
  readonly planKeys: readonly string[];
}

/** The twelve mechanisms, in the order of their codes. */
export const mechanisms = data.entries as readonly Mechanism[];

/** The mechanism with this id; `undefined` when there is none. */
export const mechanism = finder(mechanisms);

/** What working as one is said to bring. */
export const alignmentEffects = data.effects as readonly Claim[];

/** Why the sides often do not work as one. */
export const misalignmentCauses = data.causes as readonly Claim[];
