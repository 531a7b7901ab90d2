import { below } from '../../address';
import type { Kpi } from '../../model/plan';
import { isBelow } from '../../units';
import { kpiName } from '../kpi-name';
import { entryRule } from '../rule';
import { kpiValueText } from './kpi-value-text';

const words = { up: 'go up', down: 'go down', hold: 'stay as it is' } as const;

/** KPI-006. A target equal to the baseline contradicts no direction. Without a unit the two may not be comparable. */
export const wrongWay = entryRule({
  code: 'KPI-006',
  name: 'wrong-way',
  severity: 'warning',
  each: 'kpis',
  reads: ['head'],
  summary: 'The target lies the wrong way from the baseline',
  why: 'Direction and numbers say opposite things: one side may work against the other in good faith.',
  settle: 'Correct the target, the baseline or the direction.',
  check: (kpi, { plan }) => {
    const { baseline, target, direction } = kpi;
    if (baseline === undefined || target === undefined || direction === undefined || kpi.unit === undefined) return [];
    const goes = way(baseline, target);
    if (goes === 'hold' || goes === direction) return [];
    const text = (value: number): string => kpiValueText(kpi, value, plan.head.currency);
    return [
      {
        at: { ...below(kpi.at, 'target'), on: 'value' },
        message: `${kpiName(kpi)} is to ${words[direction]}, but from ${text(baseline)} to ${text(target)} it goes ${goes}. Correct the target or say \`direction: ${goes}\`.`,
        args: { kpi: kpi.id, baseline, target, direction },
        related: [
          { at: { ...below(kpi.at, 'direction'), on: 'value' }, message: `It is to ${words[direction]}.` },
          { at: { ...below(kpi.at, 'baseline'), on: 'value' }, message: `It stands at ${text(baseline)}.` },
        ],
        fixes: [
          {
            title: `Say that it goes ${goes}`,
            edits: [{ op: 'set', at: below(kpi.at, 'direction'), value: goes }],
            safe: false,
          },
        ],
      },
    ];
  },
});

function way(baseline: number, target: number): NonNullable<Kpi['direction']> {
  if (isBelow(target, baseline)) return 'down';
  return isBelow(baseline, target) ? 'up' : 'hold';
}
