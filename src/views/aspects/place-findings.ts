import type { Finding } from '../../core/finding';
import type { Plan } from '../../core/model/plan';
import type { Side } from '../../core/model/values';
import { findingSide } from '../common/finding-side';

/** The cell that a finding concerns. */
export interface CellPlace {
  readonly aspect: string;
  readonly side: Side;
}

/** Aspects by rule group, and by code where one rule belongs elsewhere. What is not named here has its place in another view. */
const homes: Readonly<Record<string, string>> = {
  AUD: 'audience',
  TIM: 'timeline',
  GOL: 'focus',
  KPI: 'metrics',
  'KPI-004': 'kpi_alignment',
  'KPI-011': 'kpi_alignment',
  BUD: 'budget',
  LCY: 'funnel_stage',
  HND: 'crm_involvement',
  SCO: 'data_usage',
  CMP: 'strategy',
  'CMP-006': 'customer_interaction',
  'CMP-008': 'customer_interaction',
  MTH: 'strategy',
  'RSP-007': 'team_role',
  'RSP-008': 'team_role',
  'COL-001': 'feedback',
  'COL-002': 'feedback',
  'COL-003': 'feedback',
  'COL-005': 'tools',
  'COL-006': 'tools',
  'COL-008': 'tools',
};

/** Where a finding about something else than an aspect's own text belongs in the comparison; `undefined` for nowhere. */
export function placeFinding(plan: Plan, finding: Finding): CellPlace | undefined {
  const aspect = homes[finding.code] ?? homes[finding.code.slice(0, 3)];
  if (aspect === undefined) return undefined;
  // A campaign that reaches into the other side's stages lacks that side's part, whoever runs it.
  const side = aspect === 'customer_interaction' ? 'sales' : findingSide(plan, finding);
  return { aspect, side: side === 'marketing' || side === 'sales' ? side : 'shared' };
}
