import { below } from '../../address';
import { kpiTemplate, kpiTemplates } from '../../catalogue';
import type { Fix } from '../../finding';
import type { Kpi, KpiUnit } from '../../model/plan';
import { kpiName } from '../kpi-name';
import { entryRule } from '../rule';

/** KPI-002. */
export const noUnit = entryRule({
  code: 'KPI-002',
  name: 'no-unit',
  severity: 'error',
  atReview: 'warning',
  each: 'kpis',
  reads: [],
  summary: 'A KPI without a unit',
  why: 'A target of 5 may be five customers, 5 % or five days: each side reads its own.',
  settle: 'Say under `unit` what it is counted in: count, rate, ratio, currency, duration or score.',
  check: (kpi) =>
    kpi.unit !== undefined
      ? []
      : [
          {
            at: below(kpi.at, 'unit'),
            message: `${kpiName(kpi)} does not say what it is counted in. Add \`unit\`: count, rate, ratio, currency, duration or score.`,
            args: { kpi: kpi.id },
            fixes: offer(kpi),
          },
        ],
});

/** The unit that the catalogue gives such a KPI, where it gives one. */
function offer(kpi: Kpi): readonly Fix[] {
  const unit = kpiTemplate(kpi.id)?.unit ?? unitOf(kpi.measures);
  if (unit === undefined) return [];
  return [
    {
      title: `Count it as \`${unit}\``,
      edits: [
        { op: 'set', at: below(kpi.at, 'unit'), value: unit, after: ['contributors', 'accountable', 'side', 'name'] },
      ],
      safe: false,
    },
  ];
}

/** The one unit of all templates that measure the same; nothing is usual for `other`. */
function unitOf(measures: string | undefined): KpiUnit | undefined {
  if (measures === undefined || measures === 'other') return undefined;
  const units = new Set(kpiTemplates.filter((template) => template.measures === measures).map(({ unit }) => unit));
  return units.size === 1 ? [...units][0] : undefined;
}
