import { below } from '../../address';
import { requiredCoverage } from '../../calc/coverage';
import { impliedMeasure } from '../../catalogue';
import { formatNumber, formatRate, roundHalfUp } from '../../units';
import { blendedWinRate, targetedSegments } from '../blended-conversion';
import { entryRule } from '../rule';

/** CAP-007, for KPIs that measure coverage as a ratio. `lint.limits.kpi_tolerance` holds here too: 4.2 and 4.17 are one. */
export const coverageRuleOfThumb = entryRule({
  code: 'CAP-007',
  name: 'coverage-rule-of-thumb',
  severity: 'info',
  each: 'kpis',
  reads: ['figures', 'segments', 'stages'],
  summary: 'A coverage KPI that does not fit the win rate',
  why: 'Three times the target is a rule of thumb: how much pipeline it takes depends on how much of it is won.',
  settle: 'Aim for 1 ÷ win rate.',
  check: (kpi, { plan, figures, limits }) => {
    const { target, unit } = kpi;
    if (target === undefined || unit !== 'ratio' || (kpi.measures ?? impliedMeasure(kpi.id)) !== 'coverage') return [];
    const win = blendedWinRate(plan, targetedSegments(plan, figures, kpi.segments));
    const takes = win && requiredCoverage(win.rate);
    if (!win || takes === undefined || Math.abs(target - takes) <= takes * limits.kpi_tolerance * (1 + 1e-9)) return [];
    const aim = roundHalfUp(takes, 1);
    const name = kpi.name ?? `\`${kpi.id}\``;
    return [
      {
        at: { ...below(kpi.at, 'target'), on: 'value' },
        message: `${name} aims for ${formatNumber(target)} times the target, but a win rate of ${formatRate(win.rate)} takes 1 ÷ ${formatRate(win.rate)} = ${formatNumber(takes)}. Aim for ${formatNumber(aim)}.`,
        args: { kpi: kpi.id, target, required: takes, winRate: win.rate },
        fixes: [
          {
            title: `Aim for ${formatNumber(aim)}`,
            edits: [{ op: 'set', at: below(kpi.at, 'target'), value: aim }],
            safe: false,
          },
        ],
      },
    ];
  },
});
