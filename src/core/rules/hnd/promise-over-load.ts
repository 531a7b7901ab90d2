import { below } from '../../address';
import type { Capacity } from '../../model/plan';
import { formatNumber } from '../../units';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { figuresOfHandoff } from './figures-of-handoff';
import { isRuled } from './is-ruled';

/** HND-010. The promised volume, before acceptance, against the load of the stage that it goes to (ruling 10.2.12). */
export const promiseOverLoad = entryRule({
  code: 'HND-010',
  name: 'promise-over-load',
  severity: 'warning',
  each: 'handoffs',
  reads: ['figures', 'stages', 'capacity'],
  summary: 'More leads promised than the receiving team can follow up',
  why: 'What is promised and delivered lies untouched, the SLA breaks, and each side blames the other.',
  settle: 'Promise less, add people to the receiving team, or raise what one person can take.',
  check: (handoff, { plan, figures }) => {
    const facts = figuresOfHandoff(figures, handoff.id);
    const { commitment, to } = handoff;
    const promised = facts?.promisedPerMonth.value;
    const load = facts?.loadPerMonth.value;
    if (!commitment || to === undefined || typeof promised !== 'number' || typeof load !== 'number') return [];
    if (promised <= load * (1 + 1e-9) || !isRuled(plan, handoff)) return [];
    const entries = plan.capacity.filter((entry) => entry.stage === to && entry.monthlyLoad !== undefined);
    return [
      {
        at: { ...below(commitment.at, 'volume'), on: 'value' },
        message: `\`${handoff.id}\` promises ${formatNumber(promised)} a month, but at ${stageName(plan, to)} ${taken(entries, load)} can be followed up. Promise less, or add people.`,
        args: { handoff: handoff.id, promised, load },
        related: entries.map((entry) => ({
          at: below(entry.at, 'monthly_load'),
          message: `${formatNumber(entry.monthlyLoad ?? 0)} a month and person.`,
        })),
      },
    ];
  },
});

/** The sum, as it is made where one team at full strength takes them. */
function taken(entries: readonly Capacity[], load: number): string {
  const [entry, second] = entries;
  const { headcount, monthlyLoad } = entry ?? {};
  const simple = second === undefined && headcount !== undefined && monthlyLoad !== undefined;
  return simple && headcount * monthlyLoad === load
    ? `${headcount} × ${formatNumber(monthlyLoad)} = ${formatNumber(load)}`
    : formatNumber(load);
}
