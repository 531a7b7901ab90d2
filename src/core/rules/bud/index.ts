import type { Rule } from '../rule';
import { campaignsOverLine } from './campaigns-over-line';
import { costAboveTarget } from './cost-above-target';
import { linesOffTotal } from './lines-off-total';
import { oneLeggedBudget } from './one-legged-budget';
import { segmentWithoutMoney } from './segment-without-money';
import { sideWithoutMoney } from './side-without-money';
import { unplannedMoney } from './unplanned-money';
import { unprofitableGrowth } from './unprofitable-growth';

/** BUD: the budget, what it is for and what a customer costs. */
export const rules: readonly Rule[] = [
  linesOffTotal,
  campaignsOverLine,
  unplannedMoney,
  sideWithoutMoney,
  costAboveTarget,
  unprofitableGrowth,
  oneLeggedBudget,
  segmentWithoutMoney,
];
