import { entries } from './data/formula-names.json';
import { type CatalogueEntry, withId } from './entry';

/** A name that a KPI formula may use besides the plan's own KPI and stage ids; `label` says what it stands for. */
export interface FormulaName extends CatalogueEntry {
  readonly unit: 'count' | 'rate' | 'ratio' | 'currency' | 'duration' | 'score';
}

/** The fixed formula names, snake case. */
export const formulaNames = entries as readonly FormulaName[];

/** The fixed name; `undefined` when it is none, which need not be a fault: it may be an id of the plan. */
export function formulaName(id: string | undefined): FormulaName | undefined {
  return withId(formulaNames, id);
}
