import { entries } from './data/measures.json';
import { type CatalogueEntry, withId } from './entry';

/** What a KPI can be, so that nothing has to be guessed from its name. */
export interface Measure extends CatalogueEntry {
  readonly about: string;
  /** Counts effort or attention instead of a result (KPI-012). */
  readonly activity: boolean;
  /** Keys of the KPI that the measure cannot do without; may be empty. */
  readonly needs: readonly ('stage' | 'to_stage')[];
}

/** All values of `kpis[].measures`. */
export const measures = entries as readonly Measure[];

/** The measure with this id; `undefined` when there is none. */
export function measure(id: string | undefined): Measure | undefined {
  return withId(measures, id);
}
