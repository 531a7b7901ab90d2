import { aspectsCompute } from './aspects/compute';
import { findingsCompute } from './findings/compute';
import { funnelCompute } from './funnel/compute';
import { handoffsCompute } from './handoffs/compute';
import { stagesCompute } from './stages/compute';
import type { ViewCompute } from './view';

/** All views in the order of their tabs: the half that runs where the plan is. */
export const viewComputes: readonly ViewCompute[] = [
  aspectsCompute,
  stagesCompute,
  handoffsCompute,
  funnelCompute,
  findingsCompute,
];

/** The compute half of a view; `undefined` for an id that there is none of. */
export function viewCompute(id: string): ViewCompute | undefined {
  return viewComputes.find((view) => view.id === id);
}
