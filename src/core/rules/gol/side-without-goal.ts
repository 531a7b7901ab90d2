import { sideOf } from '../../model/plan';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';

/**
 * GOL-003. Speaks where the plan has goals and teams of both sides; a goal without a side may be anybody's, so then
 * nothing is said.
 */
export const sideWithoutGoal: PlanRule = {
  code: 'GOL-003',
  name: 'side-without-goal',
  severity: 'warning',
  reads: ['goals', 'teams', 'sections', 'head'],
  summary: 'A side without any goal',
  why: 'A plan with goals for one side only is that side’s plan; the other works for it or past it.',
  settle: 'Write a goal with `side: marketing` or `side: sales`, or make one of the goals shared.',
  check: ({ plan }) => {
    const { goals, teams } = plan;
    const at = sectionAddress(plan, 'goals');
    if (goals.length === 0 || goals.some(({ side }) => side === undefined || side === 'shared')) return [];
    return (['marketing', 'sales'] as const)
      .filter(
        (side) => teams.some((team) => sideOf(team.function) === side) && !goals.some((goal) => goal.side === side),
      )
      .map((side) => ({
        at: { ...at, on: 'key' },
        message: `No goal is for ${side} or shared. Write one with \`side: ${side}\`, or make a goal shared.`,
        args: { side },
      }));
  },
};
