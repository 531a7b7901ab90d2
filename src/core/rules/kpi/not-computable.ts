import { below } from '../../address';
import { idOfName, parseFormula } from '../../calc/kpi-formula';
import { formulaNames, kpiTemplate } from '../../catalogue';
import type { Fix } from '../../finding';
import { memo } from '../../memo';
import { nearest } from '../../model/nearest';
import type { Kpi, Plan } from '../../model/plan';
import { kpiName } from '../kpi-name';
import { entryRule, type Report } from '../rule';
import { named } from '../words';

/**
 * KPI-007. A rate or ratio needs a formula or a source; a formula of any KPI must be readable. A name that neither the
 * plan nor the catalogue knows is information only: it may be known to the company's own reports (ruling 10.2.34).
 */
export const notComputable = entryRule({
  code: 'KPI-007',
  name: 'not-computable',
  severity: 'warning',
  each: 'kpis',
  reads: ['kpis', 'stages'],
  summary: 'A rate or ratio without a formula or source, or a formula that cannot be read',
  why: 'Two people compute two figures and argue about the figure instead of the work.',
  settle: 'Write a `formula` from KPIs, stages and known figures, or name the `source` where it is read.',
  check: (kpi, { plan }) => {
    if (kpi.formula !== undefined) return inFormula(plan, kpi, kpi.formula);
    return (kpi.unit === 'rate' || kpi.unit === 'ratio') && kpi.source === undefined ? [unexplained(plan, kpi)] : [];
  },
});

function unexplained(plan: Facts, kpi: Kpi): Report {
  const formula = usual(plan, kpi);
  const at = below(kpi.at, 'formula');
  return {
    at,
    message: `${kpiName(kpi)} is a ${kpi.unit}, but nothing says how it comes about. Add a \`formula\`, or the \`source\` where it is read.`,
    args: { kpi: kpi.id, unit: kpi.unit ?? '' },
    fixes:
      formula === undefined
        ? []
        : [
            {
              title: `Compute it as ${formula}`,
              edits: [{ op: 'set', at, value: formula, after: ['target', 'direction', 'unit'] }],
              safe: false,
            },
          ],
  };
}

/** From its two stages, else as the catalogue computes such a KPI. */
function usual({ stages }: Facts, { id, stage, toStage, unit }: Kpi): string | undefined {
  const known = new Set(stages.map((one) => one.id));
  if (unit === 'rate' && stage !== undefined && toStage !== undefined && known.has(stage) && known.has(toStage)) {
    return `${toStage.replaceAll('-', '_')} / ${stage.replaceAll('-', '_')}`;
  }
  const template = kpiTemplate(id);
  return template?.unit === unit ? template?.formula : undefined;
}

function inFormula(plan: Facts, kpi: Kpi, text: string): readonly Report[] {
  const at = below(kpi.at, 'formula');
  const parsed = parseFormula(text);
  if (!parsed.ok) {
    return [
      {
        at: { ...at, on: 'value' },
        message: `The formula of ${kpiName(kpi)} cannot be read: ${parsed.reason}. Use names, numbers, \`+ - * /\` and parentheses.`,
        args: { kpi: kpi.id, reason: parsed.reason },
      },
    ];
  }
  const strange = parsed.names.map(({ name }) => name).filter((name) => !isKnown(plan, name));
  if (strange.length === 0) return [];
  return [
    {
      at: { ...at, on: 'value' },
      severity: 'info',
      message: `Nothing in the plan is called ${named(strange, 'or')}, which the formula of ${kpiName(kpi)} uses. Take the id of a KPI or stage with \`_\` for \`-\`, or a known figure.`,
      args: { kpi: kpi.id, names: strange.join(', ') },
      fixes: rewrite(plan, kpi, text, strange),
    },
  ];
}

type Facts = Pick<Plan, 'stages' | 'kpis'>;

function isKnown(plan: Facts, name: string): boolean {
  return idOfName(name, namesOf(plan.stages, plan.kpis)) !== undefined;
}

/** Ids of stages and KPIs and the catalogue's names, as a formula writes them. */
const namesOf = memo((stages: Plan['stages'], kpis: Plan['kpis']): readonly string[] => [
  ...[...stages, ...kpis].map(({ id }) => id.replaceAll('-', '_')),
  ...formulaNames.map(({ id }) => id),
]);

/** The formula with the nearest known name for each strange one, when each has one. */
function rewrite(plan: Facts, kpi: Kpi, text: string, strange: readonly string[]): readonly Fix[] {
  const names = namesOf(plan.stages, plan.kpis);
  const near = new Map(strange.map((name) => [name, nearest(name, names)]));
  if ([...near.values()].includes(undefined)) return [];
  const value = text.replace(/[A-Za-z_]\w*/g, (name) => near.get(name) ?? name);
  return [{ title: `Write ${value}`, edits: [{ op: 'set', at: below(kpi.at, 'formula'), value }], safe: false }];
}
