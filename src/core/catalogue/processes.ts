import { entries as marketing } from './data/marketing-process.json';
import { entries as sales } from './data/sales-process.json';
import type { CatalogueEntry, FunnelPosition } from './entry';

/** What steps of both processes have. Inputs and outputs are usual names; an output is often the next step's input. */
interface Step extends CatalogueEntry {
  /** From 1, without a gap. */
  readonly step: number;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The broader activity that the step belongs to: `research`, `closing`. */
  readonly activities: readonly string[];
}

/** One of the seven steps of marketing. */
export interface MarketingStep extends Step {
  /** Plan sections that hold the result, keys joined by dots. */
  readonly sections: readonly string[];
  /** Ids of the steps that the last one leads back to; absent on the others. */
  readonly loopsTo?: readonly string[];
}

/** One of the nine steps of selling. */
export interface SalesStep extends Step {
  /** Where in the funnel the step usually happens; which stage that is, the plan says. */
  readonly position: FunnelPosition;
}

/** The seven steps of marketing in order; the default when a plan has no `processes.marketing`. */
export const marketingSteps = marketing as readonly MarketingStep[];

/** The nine steps of selling in order; the default when a plan has no `processes.sales`. */
export const salesSteps = sales as readonly SalesStep[];
