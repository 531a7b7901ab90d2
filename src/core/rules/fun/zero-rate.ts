import { type Address, below } from '../../address';
import { lineOf } from '../../calc/chain';
import { own } from '../../calc/computed';
import type { Assumption, Plan } from '../../model/plan';
import { formatMoney } from '../../units';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';
import { sourceName } from '../source-name';
import { stageName } from '../stage-name';

/** FUN-002. Only where a rate is used: not at stages that a segment skips, nor for a source that has no share. */
export const zeroRate: PlanRule = {
  code: 'FUN-002',
  name: 'zero-rate',
  severity: 'error',
  reads: ['funnel', 'segments', 'stages', 'teams', 'head'],
  summary: 'A rate or average deal of 0',
  why: 'Nothing comes through a rate of 0, so no number of leads is ever enough and nothing can be computed.',
  settle: 'State a rate above 0%, or name the stage under `skips`; state what a deal brings.',
  check: ({ plan }) =>
    (plan.funnel?.assumptions ?? []).flatMap((assumption) => [
      ...zeroDeal(plan, assumption),
      ...zeroRates(plan, assumption),
    ]),
};

function zeroDeal(plan: Plan, { at, segment, averageDeal }: Assumption): readonly Report[] {
  if (averageDeal !== 0 || segment === undefined) return [];
  return [
    {
      at: { ...below(at, 'average_deal'), on: 'value' },
      message: `An average deal of ${formatMoney(0, plan.head.currency)} for ${segmentName(plan, segment)}: no number of customers makes up its target. State what a customer brings.`,
      args: { segment, averageDeal },
    },
  ];
}

function zeroRates(plan: Plan, { at, segment = '', conversion, bySource, skips }: Assumption): readonly Report[] {
  const { stages, won } = lineOf(plan.stages);
  const used = new Set(stages.map(({ id }) => id).filter((id) => id !== won && !skips.includes(id)));
  const next = (stage: string): string => {
    const open = stages.map(({ id }) => id).filter((id) => id === won || used.has(id));
    return open[open.indexOf(stage) + 1] ?? won ?? '';
  };
  const zero = (rates: Readonly<Record<string, number>>, under: Address, source?: string): readonly Report[] =>
    Object.entries(rates)
      .filter(([stage, rate]) => rate === 0 && used.has(stage))
      .map(([stage, rate]) => ({
        at: { ...below(under, stage), on: 'value' as const },
        message: `A rate of 0% from ${stageName(plan, stage)} to ${stageName(plan, next(stage))} for ${segmentName(plan, segment)}${source === undefined ? '' : ` from ${sourceName(plan, source)}`}: nothing comes through, so no volume is enough. State a rate above 0%${source === undefined ? `, or name \`${stage}\` under \`skips\`` : ''}.`,
        args: { segment, stage, rate, ...(source === undefined ? {} : { source }) },
      }));
  const sources = Object.entries(bySource).filter(([source]) => (own(plan.funnel?.sourcing ?? {}, source) ?? 0) > 0);
  return [
    ...zero(conversion, below(at, 'conversion')),
    ...sources.flatMap(([source, chain]) =>
      zero(chain.conversion, below(at, 'by_source', source, 'conversion'), source),
    ),
  ];
}
