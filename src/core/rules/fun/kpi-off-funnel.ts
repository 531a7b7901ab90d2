import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import type { SegmentFigures } from '../../calc/figures';
import { impliedMeasure } from '../../catalogue';
import type { Related } from '../../finding';
import type { Kpi, Plan } from '../../model/plan';
import { formatNumber, formatPercent, formatRate, roundHalfUp } from '../../units';
import { type AssumedRate, blendedConversion, blendedWinRate, targetedSegments } from '../blended-conversion';
import { rateText } from '../rate-text';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';

/**
 * FUN-007, by what a KPI measures (ruling 10.1.10): win rate, a conversion between two stages, abandonment from a stage
 * on, acceptance at a stage. Rates of several segments are blended by volume; the difference is a share of the
 * funnel's rate. A KPI that leaves its stages open says nothing here, nor does one of a person or a campaign: those may
 * well differ from the whole.
 */
export const kpiOffFunnel = entryRule({
  code: 'FUN-007',
  name: 'kpi-off-funnel',
  severity: 'warning',
  each: 'kpis',
  reads: ['figures', 'stages', 'segments', 'funnel'],
  summary: 'A KPI aims for another rate than the funnel assumes',
  why: 'One number is promised to the board and another one is used for planning: one of them is wrong.',
  settle: 'Aim for the rate that the funnel assumes, or assume what the KPI aims for.',
  check: (kpi, { plan, figures, limits }) => {
    const { target, unit, level } = kpi;
    // More than 100% is KPI-014's.
    if (target === undefined || target > 1 || unit !== 'rate') return [];
    if (level === 'person' || level === 'campaign') return [];
    const assumed = assumedFor(plan, kpi, targetedSegments(plan, figures, kpi.segments));
    if (!assumed || assumed.rate <= 0) return [];
    const off = Math.abs(target - assumed.rate) / assumed.rate;
    if (off <= limits.kpi_tolerance * (1 + 1e-9)) return [];
    const name = kpi.name ?? `\`${kpi.id}\``;
    const aim = rateText(roundHalfUp(assumed.rate, assumed.rate < 0.1 ? 4 : 3));
    return [
      {
        at: { ...below(kpi.at, 'target'), on: 'value' },
        message: `${name} aims for ${formatRate(target)}, but the funnel comes to ${formatRate(assumed.rate)} (${assumed.words}), ${formatPercent(off)} apart. Aim for ${aim}, or change the rates under \`funnel.assumptions\`.`,
        args: { kpi: kpi.id, target, assumed: assumed.rate, difference: off },
        related: ratePlaces(plan, kpi, assumed),
        fixes: [
          {
            title: `Aim for ${aim}`,
            edits: [{ op: 'set', at: below(kpi.at, 'target'), value: aim }],
            safe: false,
          },
        ],
      },
    ];
  },
});

/** What the funnel says about the same rate, how it comes about, and the stages whose rates make it. */
interface Assumed extends AssumedRate {
  readonly words: string;
  readonly stages: readonly string[];
}

type Facts = Pick<Plan, 'stages' | 'segments' | 'funnel'>;

function assumedFor(plan: Facts, kpi: Kpi, segments: readonly SegmentFigures[]): Assumed | undefined {
  const { stages, won } = lineOf(plan.stages);
  const line = stages.map(({ id }) => id);
  const { stage, toStage } = kpi;
  const measures = kpi.measures ?? impliedMeasure(kpi.id);
  if (measures === 'win-rate') {
    const win = won === undefined ? undefined : blendedWinRate(plan, segments);
    return win && described(plan, win, line.slice(-2));
  }
  if (stage === undefined) return undefined;
  const ends = { abandonment: won, conversion: toStage, acceptance: toStage ?? line[line.indexOf(stage) + 1] };
  const end = measures !== undefined && Object.hasOwn(ends, measures) ? ends[measures as keyof typeof ends] : undefined;
  const [from, to] = [line.indexOf(stage), end === undefined ? -1 : line.indexOf(end)];
  if (end === undefined || from < 0 || to <= from) return undefined;
  const rate = blendedConversion(segments, (segment) => {
    const places = [stage, end].map((id) => segment.stages.findIndex((one) => one.stage === id));
    const [enters = -1, leaves = -1] = places;
    return enters >= 0 && leaves > enters ? [enters, leaves] : undefined;
  });
  const kept = rate && described(plan, rate, line.slice(from, to + 1));
  return kept && measures === 'abandonment' ? { ...kept, rate: 1 - kept.rate, words: `1 − ${kept.words}` } : kept;
}

/** "76 at Customer ÷ 320 at Opportunity". */
function described(plan: Facts, rate: AssumedRate, way: readonly string[]): Assumed {
  const at = (volume: number, stage = '') => `${formatNumber(volume)} at ${stageName(plan, stage)}`;
  return { ...rate, words: `${at(rate.to, way.at(-1))} ÷ ${at(rate.from, way[0])}`, stages: way.slice(0, -1) };
}

function ratePlaces({ funnel }: Facts, kpi: Kpi, { stages }: Assumed): readonly Related[] {
  const assumptions = (funnel?.assumptions ?? []).filter(
    ({ segment }) => segment !== undefined && (kpi.segments.length === 0 || kpi.segments.includes(segment)),
  );
  return assumptions
    .flatMap((assumption) =>
      stages
        .filter((stage) => Object.hasOwn(assumption.conversion, stage))
        .map((stage) => ({
          at: below(assumption.at, 'conversion', stage),
          message: `${formatRate(assumption.conversion[stage] ?? 0)} is assumed for \`${assumption.segment}\`.`,
        })),
    )
    .slice(0, 10);
}
