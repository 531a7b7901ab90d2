import { below } from '../../address';
import { teamFunction } from '../../catalogue';
import { functionOf } from '../../model/lookup';
import type { Plan } from '../../model/plan';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';
import { hasBothSides } from './both-sides';

/** COL-002. `from` and `to` are a function word or an owner (ruling 10.2.36); an unknown one may be either side. */
export const noFeedback: PlanRule = {
  code: 'COL-002',
  name: 'no-feedback',
  severity: 'warning',
  reads: ['feedback', 'roles', 'teams', 'sections', 'head'],
  summary: 'No feedback from sales to marketing',
  why: 'Sales hears every day why buyers hesitate. If marketing does not hear it, it repeats what does not work.',
  settle: 'Add a loop to `collaboration.feedback` from sales to marketing: what about, how often, what it feeds.',
  check: ({ plan }) => {
    if (!hasBothSides(plan)) return [];
    const loops = plan.feedback.map(({ from, to }) => [speaker(plan, from), speaker(plan, to)] as const);
    if (loops.some(([from, to]) => may(from, 'sales') && may(to, 'marketing'))) return [];
    const at = below(sectionAddress(plan, 'collaboration'), 'feedback');
    return [
      {
        at: { ...at, on: 'key' },
        message:
          'No loop under `collaboration.feedback` leads from sales to marketing. Add one that says what sales hears, how often it is told, and what it feeds.',
        args: { loops: plan.feedback.length },
        fixes: [
          {
            title: 'Add feedback from sales to marketing every two weeks',
            edits: [
              {
                op: 'append',
                at,
                value: {
                  id: plan.feedback.some((loop) => loop.id === 'objections') ? 'sales-to-marketing' : 'objections',
                  from: 'sales',
                  to: 'marketing',
                  about: 'objections and rejected leads',
                  cadence: '2w',
                },
              },
            ],
            safe: false,
          },
        ],
      },
    ];
  },
};

/** A function, or `undefined` when it is not known. */
function speaker(plan: Pick<Plan, 'roles' | 'teams'>, who: string | undefined): string | undefined {
  // An owner of the plan's own comes first: a team may be called like a function.
  return functionOf(plan, who) ?? teamFunction(who)?.id;
}

function may(fn: string | undefined, side: string): boolean {
  return fn === undefined || fn === side;
}
