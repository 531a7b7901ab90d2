import { entries } from './data/methods.json';
import { type CatalogueEntry, type FunnelPosition, withId } from './entry';

/** One thing that a method wants to find out. */
export interface MethodElement extends CatalogueEntry {
  /** One character for its tile; two elements of a method may share it (MEDDIC has two D). */
  readonly letter: string;
  readonly purpose: string;
  /** A question to put to the buyer; ends in `?`. Write it quoted into YAML. */
  readonly question: string;
  /** What to note as proof that the element is known. */
  readonly evidence: string;
  /** A playbook without it is incomplete (MTH-002). */
  readonly required: boolean;
}

/** A way of selling as a checklist. */
export interface Method extends CatalogueEntry {
  readonly purpose: string;
  /** Where it fits best. */
  readonly fits: string;
  /** Effort it asks of seller and buyer; a heavy one is a misfit on a short cycle (MTH-005). */
  readonly weight: 'light' | 'medium' | 'heavy';
  /** `inbound` needs buyers who come by themselves (MTH-009). */
  readonly direction: 'inbound' | 'outbound' | 'both';
  /** Funnel positions whose stages it usually covers. */
  readonly positions: readonly FunnelPosition[];
  /** How many elements a deal usually needs answered: the required ones. */
  readonly minimum: number;
  /** Attitudes that the method asks for and no checklist can hold; may be empty. */
  readonly principles: readonly string[];
  /** Required ones first, each group in the order of asking. */
  readonly elements: readonly MethodElement[];
}

/** The ten methods. A plan may also say `custom`, which has no entry. */
export const methods = entries as readonly Method[];

/** The method with this id; `undefined` for `custom` and unknown ids. */
export function method(id: string | undefined): Method | undefined {
  return withId(methods, id);
}
