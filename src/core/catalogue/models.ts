import { entries } from './data/models.json';
import { type CatalogueEntry, withId } from './entry';

/** A dimension in which selling to companies (B2B) differs from selling to consumers (B2C). */
export interface ModelDifference extends CatalogueEntry {
  readonly b2b: string;
  readonly b2c: string;
  /** Where a plan shows it. */
  readonly inPlan: string;
  /** Campaign types that fit each; absent where the dimension is about something else. */
  readonly campaignTypes?: { readonly b2b: readonly string[]; readonly b2c: readonly string[] };
  /** KPI templates that fit each; absent where the dimension is about something else. */
  readonly kpis?: { readonly b2b: readonly string[]; readonly b2c: readonly string[] };
}

/** The five differences. */
export const models = entries as readonly ModelDifference[];

/** The difference with this id; `undefined` when there is none. */
export function model(id: string | undefined): ModelDifference | undefined {
  return withId(models, id);
}
