import { byId, sideOfOwner } from '../../../core/model/lookup';
import { ceilVolume } from '../../../core/units/ceil-volume';
import { one, type ScaffoldFacts, type ScaffoldKind } from '../kind';
import { freeId, slug } from '../slug';

/** A handoff between two stages with an SLA; a promise of volume where marketing hands over to sales. */
export const handoff: ScaffoldKind = {
  id: 'handoff',
  title: 'Add Handoff',
  list: ['handoffs'],
  defines: 'handoff',
  questions: [
    { id: 'from', ask: 'Which stage is handed over?', kind: 'one', from: 'stage' },
    { id: 'to', ask: 'Which stage does it become?', kind: 'one', from: 'stage' },
  ],
  build(answers, facts) {
    const { plan, taken } = facts;
    const from = one(answers, 'from') ?? '';
    const to = one(answers, 'to') ?? '';
    const stages = byId(plan.stages);
    const giver = stages.get(from)?.owner;
    const receiver = stages.get(to)?.owner;
    const toSales = sideOfOwner(plan, giver) === 'marketing' && sideOfOwner(plan, receiver) === 'sales';
    const entry = (stages.get(to)?.entry ?? []).map((said) => said.text);
    return {
      id: freeId(slug(`${from}-to-${to}`, 'handoff'), taken),
      from,
      to,
      giver,
      receiver,
      accept_if: entry,
      required_fields: [],
      sla: {
        first_touch: '4h',
        decide: '2d',
        clock: plan.head.calendar?.hours ? 'business' : 'calendar',
        attainment: '90%',
      },
      commitment: toSales ? commitment(from, facts) : undefined,
      reject: { reasons: ['no-fit', 'unreachable', 'timing'], return_to: from },
    };
  },
  fill: [['required_fields'], ['sla', 'first_touch']],
};

/** What the funnel needs a month from marketing at that stage, rounded up, so that the promise fits the plan. */
function commitment(from: string, { plan, figures }: ScaffoldFacts): { [key: string]: string | number } | undefined {
  const needs = figures.segments.map(
    (segment) => segment.stages.find((stage) => stage.stage === from)?.bySource.marketing?.need.value,
  );
  const known = needs.filter((need): need is number => typeof need === 'number');
  const months = plan.head.period ? monthsOf(plan.head.period) : 0;
  if (known.length === 0 || known.length < needs.length || months <= 0) return undefined;
  const rate = figures.totals.find((stage) => stage.stage === from)?.rate.value;
  return {
    volume: ceilVolume(known.reduce((sum, need) => sum + need, 0) / months),
    per: '1mo',
    source: 'marketing',
    ...(typeof rate === 'number' ? { acceptance: `${Math.round(rate * 1000) / 10}%` } : {}),
  };
}

function monthsOf({ start, end }: { readonly start: string; readonly end: string }): number {
  const [startYear = 0, startMonth = 0] = start.split('-').map(Number);
  const [endYear = 0, endMonth = 0] = end.split('-').map(Number);
  return (endYear - startYear) * 12 + endMonth - startMonth + 1;
}
