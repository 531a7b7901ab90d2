import { type Address, below } from '../../address';
import type { Goal, Plan } from '../../model/plan';
import type { Duration } from '../../model/values';
import { formatNumber, inMonths, monthsIn, spellDuration } from '../../units';
import type { PlanRule, Report } from '../rule';

/** TIM-005, counted in months, so that a year is never a day longer than a year. Once a review. */
export const reviewTooRare: PlanRule = {
  code: 'TIM-005',
  name: 'review-too-rare',
  severity: 'warning',
  reads: ['kpis', 'goals', 'handoffs', 'scoring', 'head'],
  summary: 'A review that comes too late to change anything',
  why: 'What is looked at once in the plan, or once in the second half of a goal, can only be regretted.',
  settle: 'Review at least twice within a goal’s horizon, and never more rarely than once in the plan.',
  check: ({ plan }) => {
    const months = plan.head.period && monthsIn(plan.head.period);
    return reviewsOf(plan).flatMap((review): readonly Report[] => {
      const length = inMonths(review.every);
      if (months !== undefined && length > months + 1e-9) return [longerThanPlan(review, months)];
      const goal = review.goals.find(({ horizon }) => horizon && length > inMonths(horizon) / 2 + 1e-9);
      return goal?.horizon ? [longerThanHalf(review, goal, goal.horizon)] : [];
    });
  },
};

/** Something that is looked at again and again. */
interface Review {
  readonly at: Address;
  readonly name: string;
  readonly every: Duration;
  readonly goals: readonly Goal[];
}

function reviewsOf({ kpis, goals, handoffs, scoring }: Plan): readonly Review[] {
  const kept = (
    at: Address,
    name: string,
    every: Duration | undefined,
    aims: readonly Goal[] = [],
  ): readonly Review[] => (every ? [{ at: below(at, 'review'), name, every, goals: aims }] : []);
  return [
    ...kpis.flatMap(({ at, id, name, review }) =>
      kept(
        at,
        name ?? `\`${id}\``,
        review,
        goals.filter((goal) => goal.kpi === id),
      ),
    ),
    ...handoffs.flatMap(({ at, id, review }) => kept(at, `\`${id}\``, review)),
    ...scoring.flatMap(({ at, id, review }) => kept(at, `\`${id}\``, review)),
  ];
}

function longerThanPlan({ at, name, every }: Review, months: number): Report {
  return {
    at: { ...at, on: 'value' },
    message: `${name} is reviewed every ${spellDuration(every)}, but the plan lasts ${formatNumber(months)} ${months === 1 ? 'month' : 'months'}. Review it sooner.`,
    args: { review: every.text, months },
  };
}

function longerThanHalf({ at, name, every }: Review, goal: Goal, horizon: Duration): Report {
  return {
    at: { ...at, on: 'value' },
    message: `${name} is reviewed every ${spellDuration(every)}, but the goal \`${goal.id}\` is due in ${spellDuration(horizon)}: one look before the end is too late. Review it at least every ${formatNumber(inMonths(horizon) / 2)} months.`,
    args: { review: every.text, goal: goal.id, horizon: horizon.text },
    related: [{ at: below(goal.at, 'horizon'), message: 'When the goal is due.' }],
  };
}
