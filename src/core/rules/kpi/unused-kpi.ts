import { below, pointer } from '../../address';
import { idOfName, parseFormula } from '../../calc/kpi-formula';
import { impliedMeasure } from '../../catalogue';
import type { Kpi, Plan } from '../../model/plan';
import type { PlanReferences } from '../../model/references';
import { kpiName } from '../kpi-name';
import type { ReferenceRule } from '../rule';

/**
 * KPI-010. A KPI that guards another one or stands in its formula is used as well, and one of acceptance or of the SLA
 * judges the handoffs.
 */
export const unusedKpi: ReferenceRule = {
  code: 'KPI-010',
  name: 'unused-kpi',
  severity: 'info',
  by: 'references',
  reads: ['kpis', 'handoffs'],
  summary: 'A KPI that nothing in the plan uses',
  why: 'A figure that no goal, campaign, handoff or comparison names is decoration: nobody acts on it.',
  settle: 'Name it in a goal, a campaign or the comparison of the sides, or remove it.',
  checkReferences: ({ references, incomplete }, { plan }) => {
    // A use may stand wherever the plan is not understood.
    if (incomplete.length > 0) return [];
    const used = new Set([...referred(plan, references), ...inFormulas(plan.kpis), ...judging(plan)]);
    return plan.kpis
      .filter(({ id }) => !used.has(id))
      .map((kpi) => ({
        at: { ...below(kpi.at, 'id'), on: 'value' },
        message: `No goal, campaign, handoff or aspect uses ${kpiName(kpi)}. Name it where it counts, or remove it.`,
        args: { kpi: kpi.id },
      }));
  },
};

/** Ids of KPIs that something other than the KPI itself names. */
function referred({ kpis }: Pick<Plan, 'kpis'>, references: PlanReferences['references']): readonly string[] {
  const own = new Map(kpis.map(({ id, at }) => [`${at.file}#${pointer(at.path)}`, id]));
  return references
    .filter(({ kinds }) => kinds.includes('kpi'))
    .filter(({ id, at }) => own.get(`${at.file}#${pointer(at.path.slice(0, 2))}`) !== id)
    .map(({ id }) => id);
}

function inFormulas(kpis: readonly Kpi[]): readonly string[] {
  const ids = kpis.map(({ id }) => id);
  return kpis.flatMap((kpi) => {
    const parsed = kpi.formula === undefined ? undefined : parseFormula(kpi.formula);
    const names = parsed?.ok ? parsed.names : [];
    return names.flatMap(({ name }) => idOfName(name, ids) ?? []).filter((id) => id !== kpi.id);
  });
}

function judging({ kpis, handoffs }: Pick<Plan, 'kpis' | 'handoffs'>): readonly string[] {
  if (handoffs.length === 0) return [];
  return kpis
    .filter(({ id, measures }) => ['acceptance', 'sla-attainment'].includes(measures ?? impliedMeasure(id) ?? ''))
    .map(({ id }) => id);
}
