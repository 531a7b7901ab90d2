import { type Address, below } from '../../address';
import { idOfName, parseFormula } from '../../calc/kpi-formula';
import { impliedMeasure } from '../../catalogue';
import { memo } from '../../memo';
import { memoFlat } from '../../memo-list';
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
    const { outside, inside } = usesOf(references);
    const own = idsByPlace(plan.kpis);
    const used = new Set([
      ...inside.filter(({ id, place }) => own.get(place) !== id).map(({ id }) => id),
      ...inFormulas(plan.kpis),
      ...judging(plan),
    ]);
    return plan.kpis
      .filter(({ id }) => !outside.has(id) && !used.has(id))
      .map((kpi) => ({
        at: { ...below(kpi.at, 'id'), on: 'value' },
        message: `No goal, campaign, handoff or aspect uses ${kpiName(kpi)}. Name it where it counts, or remove it.`,
        args: { kpi: kpi.id },
      }));
  },
};

/** Ids of KPIs that other sections name, and those that KPIs name, with the place of the one that does. */
const usesOf = memo((references: PlanReferences['references']) => {
  const all = references.filter(({ kinds }) => kinds.includes('kpi'));
  return {
    outside: new Set(all.filter(({ at }) => at.path[0] !== 'kpis').map(({ id }) => id)),
    inside: all.filter(({ at }) => at.path[0] === 'kpis').map(({ id, at }) => ({ id, place: placeOf(at) })),
  };
});

const idsByPlace = memo(
  (kpis: readonly Kpi[]): ReadonlyMap<string, string> => new Map(kpis.map(({ id, at }) => [placeOf(at), id])),
);

function placeOf({ file, path }: Address): string {
  return `${path[1]} ${file}`;
}

function inFormulas(kpis: readonly Kpi[]): readonly string[] {
  const ids = kpis.map(({ id }) => id);
  return namesInFormulas(kpis).flatMap(({ kpi, name }) => {
    const id = idOfName(name, ids);
    return id === undefined || id === kpi ? [] : [id];
  });
}

/** The names that each formula uses, read again only for the KPIs that changed. */
const namesInFormulas = memoFlat(({ id, formula }: Kpi) => {
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  return parsed?.ok ? parsed.names.map(({ name }) => ({ kpi: id, name })) : [];
});

function judging({ kpis, handoffs }: Pick<Plan, 'kpis' | 'handoffs'>): readonly string[] {
  if (handoffs.length === 0) return [];
  return kpis
    .filter(({ id, measures }) => ['acceptance', 'sla-attainment'].includes(measures ?? impliedMeasure(id) ?? ''))
    .map(({ id }) => id);
}
