import { below } from '../../address';
import { smallestPromise } from '../../calc/commitment';
import type { Figures } from '../../calc/figures';
import type { Fix } from '../../finding';
import { ownerName } from '../../model/lookup';
import type { Handoff, Plan } from '../../model/plan';
import { durationOf, formatNumber, timesIn } from '../../units';
import { entryRule } from '../rule';
import { isMarketingToSales } from './is-marketing-to-sales';
import { isRuled } from './is-ruled';

/** HND-007, by the functions of giver and receiver (ruling 10.2.29). Where neither side promises, HND-002 speaks. */
export const oneSidedSla = entryRule({
  code: 'HND-007',
  name: 'one-sided-sla',
  severity: 'warning',
  each: 'handoffs',
  reads: ['stages', 'roles', 'teams', 'head', 'figures'],
  summary: 'Only one side promises something at a handoff from marketing to sales',
  why: 'An agreement has two promises: how many and how good, and how fast. With one of them it is an order.',
  settle: 'Add what is missing: the giver’s `commitment`, or the receiver’s `sla`.',
  check: (handoff, { plan, figures }) => {
    if (!isMarketingToSales(plan, handoff) || !isRuled(plan, handoff)) return [];
    const { sla, commitment } = handoff;
    const receives = sla?.firstTouch !== undefined || sla?.decide !== undefined;
    const giver = ownerName(plan, handoff.giver ?? '');
    const receiver = ownerName(plan, handoff.receiver ?? '');
    if (sla && receives && !commitment) {
      return [
        {
          at: below(handoff.at, 'commitment'),
          message: `At \`${handoff.id}\` ${receiver} promises a time, ${giver} no number in return. Add \`commitment\`: how many, per what time, and how many of them are accepted.`,
          args: { handoff: handoff.id, missing: 'commitment' },
          related: [{ at: { ...sla.at, on: 'key' }, message: `What ${receiver} promises.` }],
          fixes: promiseNeed(handoff, plan, figures),
        },
      ];
    }
    if (commitment && !receives) {
      return [
        {
          at: { ...commitment.at, on: 'key' },
          message: `At \`${handoff.id}\` ${giver} promises a number, ${receiver} no time in return. Add \`sla.first_touch\` and \`sla.decide\`.`,
          args: { handoff: handoff.id, missing: 'sla' },
        },
      ];
    }
    return [];
  },
});

/** Offers what the funnel needs a month from marketing at the stage, where that is known. */
function promiseNeed(handoff: Handoff, plan: Pick<Plan, 'head'>, figures: Figures): readonly Fix[] {
  const needs = figures.segments.map(
    (segment) => segment.stages.find((stage) => stage.stage === handoff.from)?.bySource.marketing?.need.value,
  );
  const known = needs.filter((need) => typeof need === 'number');
  const times = plan.head.period && timesIn(plan.head.period, durationOf({ months: 1 }));
  if (known.length === 0 || known.length < needs.length || times === undefined) return [];
  const volume = smallestPromise(
    known.reduce((sum, need) => sum + need, 0),
    times,
  );
  if (volume === undefined || volume <= 0) return [];
  return [
    {
      title: `Promise ${formatNumber(volume)} a month`,
      edits: [
        {
          op: 'set',
          at: below(handoff.at, 'commitment'),
          value: { volume, per: '1mo', source: 'marketing' },
          after: ['sla'],
        },
      ],
      safe: false,
    },
  ];
}
