/**
 * What is commonly known about marketing and sales, as data: one JSON file and one module per concept, each entry with
 * its source. The catalogue suggests and explains; what holds for a company is in its plan.
 */
export * from './aspects';
export * from './campaign-types';
export * from './channels';
export * from './content-types';
export * from './disagreements';
export type { CatalogueEntry, Claim, Contact, FunnelPosition, SourceCode, TwoSides } from './entry';
export * from './formula-names';
export * from './goal-templates';
export * from './kpi-templates';
export * from './levers';
export * from './measures';
export * from './mechanisms';
export * from './methods';
export * from './models';
export * from './processes';
export * from './sources';
export * from './stages';
export * from './team-functions';
export * from './tool-categories';
