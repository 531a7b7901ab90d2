import type { SegmentFigures } from '../../core/calc/figures';
import type { Plan } from '../../core/model/plan';
import { date, days, fixed, money, need, rate, share } from '../common/format';
import type { Fact } from './model';

const provenances = {
  'own-cohort': 'own cohort',
  'own-blended': 'own, blended',
  benchmark: 'benchmark',
  guess: 'guess',
} as const;

/** What a segment's figures rest on, one line each; what is not known is left out. */
export function segmentFacts(plan: Plan, figures: SegmentFigures): readonly Fact[] {
  return [opening, committed, deal, lastDay, coverage, capacity, velocity, rates].flatMap(
    (fact) => fact(plan, figures) ?? [],
  );
}

type FactOf = (plan: Plan, figures: SegmentFigures) => Fact | undefined;

const opening: FactOf = (plan, { segment, winRate, averageDeal, customersFromOpening }) => {
  const amount = sumOf(plan, segment, 'openingPipeline');
  if (amount === 0 || winRate === undefined) return undefined;
  const customers = customersFromOpening.value;
  const won = customers !== null && averageDeal !== undefined ? `, ${need(customers)} customers` : '';
  return {
    label: 'From opening pipeline',
    value: money(amount * winRate, plan.head.currency),
    note: `${rate(winRate)} of ${money(amount, plan.head.currency)}${won}`,
  };
};

const committed: FactOf = (plan, { segment }) => {
  const amount = sumOf(plan, segment, 'committedRevenue');
  return amount === 0 ? undefined : { label: 'Committed already', value: money(amount, plan.head.currency) };
};

const deal: FactOf = (plan, { averageDeal }) =>
  averageDeal === undefined ? undefined : { label: 'Average deal', value: money(averageDeal, plan.head.currency) };

const lastDay: FactOf = (_plan, { latestProductiveDate, stages }) => {
  if (latestProductiveDate === undefined) return undefined;
  const lag = stages[0]?.lagDays;
  return {
    label: 'Latest productive day',
    value: date(latestProductiveDate),
    ...(lag === undefined ? {} : { note: `${days(lag)} before the end` }),
  };
};

const coverage: FactOf = (_plan, { coverage: { value, required } }) => {
  if (value.value === null || required.value === null) return undefined;
  const short = value.value < required.value - 1e-9;
  return {
    label: 'Supply coverage',
    value: `${fixed(value.value, 2)} of ${fixed(required.value, 1)}`,
    note: '1 ÷ win rate is needed',
    ...(short ? { short: true } : {}),
  };
};

const capacity: FactOf = (plan, { capacity: { value, rate: part } }) => {
  if (value.value === null) return undefined;
  const short = part.value !== null && part.value < 1 - 1e-9;
  return {
    label: 'Capacity',
    value: money(Math.round(value.value), plan.head.currency),
    ...(part.value === null ? {} : { note: `${share(part.value)} of the target` }),
    ...(short ? { short: true } : {}),
  };
};

const velocity: FactOf = (plan, { velocity: { value } }) =>
  value === null
    ? undefined
    : {
        label: 'Velocity',
        value: `${money(Math.round(value), plan.head.currency)} a day`,
        note: 'from the opening pipeline',
      };

const rates: FactOf = (plan, { segment }) => {
  const assumption = plan.funnel?.assumptions.find((entry) => entry.segment === segment);
  if (!assumption) return undefined;
  const where = assumption.provenance ? provenances[assumption.provenance] : 'origin not stated';
  const asOf = plan.funnel?.asOf ? `as of ${date(plan.funnel.asOf)}` : undefined;
  const note = [assumption.source, asOf].filter((text) => text !== undefined).join(', ');
  return { label: 'Rates', value: where, ...(note ? { note } : {}), at: assumption.at };
};

function sumOf(plan: Plan, segment: string, key: 'openingPipeline' | 'committedRevenue'): number {
  const targets = plan.funnel?.targets.filter((target) => target.segment === segment) ?? [];
  return targets.reduce((sum, target) => sum + (target[key] ?? 0), 0);
}
