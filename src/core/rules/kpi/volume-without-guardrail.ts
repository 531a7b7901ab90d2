import { below } from '../../address';
import { impliedMeasure, kpiTemplate } from '../../catalogue';
import type { Fix } from '../../finding';
import { byId } from '../../model/lookup';
import type { Kpi, Plan } from '../../model/plan';
import { kpiName } from '../kpi-name';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';

/**
 * KPI-008, for counts of buyers at a stage before the end (ruling 10.2.22). Whether a stage that is not stated or not
 * known ends the line cannot be known.
 */
export const volumeWithoutGuardrail = entryRule({
  code: 'KPI-008',
  name: 'volume-without-guardrail',
  severity: 'info',
  each: 'kpis',
  reads: ['kpis', 'stages'],
  summary: 'A count of buyers without a guardrail',
  why: 'A count alone can be reached with buyers whom the other side has no use for.',
  settle: 'Name a KPI of quality under `guardrail`, such as the acceptance rate at the next handoff.',
  check: (kpi, { plan }) => {
    const stage = kpi.stage === undefined ? undefined : byId(plan.stages).get(kpi.stage);
    if (!stage || stage.terminal !== undefined || !isVolume(kpi) || kpi.guardrail !== undefined) return [];
    return [
      {
        at: below(kpi.at, 'guardrail'),
        message: `${kpiName(kpi)} counts buyers at ${stageName(plan, stage.id)} and nothing guards their quality. Name a KPI such as an acceptance rate under \`guardrail\`.`,
        args: { kpi: kpi.id, stage: stage.id },
        fixes: offers(plan.kpis, kpi),
      },
    ];
  },
});

function isVolume(kpi: Kpi): boolean {
  const measures = kpi.measures ?? impliedMeasure(kpi.id);
  if (measures !== undefined) return measures === 'volume';
  return kpi.toStage === undefined && (kpi.unit === undefined || kpi.unit === 'count');
}

/** Up to three KPIs of quality: the one that is usual for it, acceptance, then what becomes of the buyers of its stage. */
function offers(kpis: Plan['kpis'], kpi: Kpi): readonly Fix[] {
  const usual = kpiTemplate(kpi.id)?.guardrail;
  const ranks: readonly ((other: Kpi, measures: string | undefined) => boolean)[] = [
    (other) => other.id === usual,
    (_, measures) => measures === 'acceptance',
    (other, measures) => measures === 'conversion' && other.stage === kpi.stage,
    (_, measures) => measures === 'conversion' || measures === 'win-rate',
  ];
  const ranked = ranks.flatMap((fits) => kpis.filter((one) => fits(one, one.measures ?? impliedMeasure(one.id))));
  return [...new Set(ranked)]
    .filter((other) => other.id !== kpi.id)
    .slice(0, 3)
    .map(({ id, name }) => ({
      title: `Guard it by ${name ?? id}`,
      edits: [{ op: 'set', at: below(kpi.at, 'guardrail'), value: id, after: ['formula', 'target', 'direction'] }],
      safe: false,
    }));
}
