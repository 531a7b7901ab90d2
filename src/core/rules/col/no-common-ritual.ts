import { below } from '../../address';
import type { Fix } from '../../finding';
import { ownerName } from '../../model/lookup';
import type { Plan } from '../../model/plan';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';
import { listed } from '../words';
import { areBothSides, hasBothSides, proposedPair } from './both-sides';

/** COL-001. */
export const noCommonRitual: PlanRule = {
  code: 'COL-001',
  name: 'no-common-ritual',
  severity: 'warning',
  reads: ['rituals', 'roles', 'teams', 'stages', 'sections', 'head'],
  summary: 'No meeting in which marketing and sales both take part',
  why: 'Sides that never meet settle nothing: breaches, rejected leads and new campaigns stay where they are.',
  settle: 'Add a ritual with attendees from marketing and sales, or invite the other side to one that exists.',
  check: ({ plan }) => {
    if (!hasBothSides(plan) || plan.rituals.some(({ attendees }) => areBothSides(plan, attendees) !== false)) return [];
    const at = below(sectionAddress(plan, 'collaboration'), 'rituals');
    const message =
      plan.rituals.length === 0
        ? 'Marketing and sales have no meeting. Add one to `collaboration.rituals` with attendees from both.'
        : `None of the ${plan.rituals.length === 1 ? 'meetings' : `${plan.rituals.length} meetings`} has attendees from marketing and from sales. Invite the other side to one of them.`;
    return [{ at: { ...at, on: 'key' }, message, args: { rituals: plan.rituals.length }, fixes: addRitual(plan) }];
  },
};

function addRitual(plan: Plan): readonly Fix[] {
  const attendees = proposedPair(plan);
  if (attendees.length < 2) return [];
  const ids = new Set(plan.rituals.map((ritual) => ritual.id));
  return [
    {
      title: `Add a weekly meeting of ${listed(attendees.map((owner) => ownerName(plan, owner)))}`,
      edits: [
        {
          op: 'append',
          at: below(sectionAddress(plan, 'collaboration'), 'rituals'),
          value: {
            id: ids.has('marketing-and-sales') ? 'marketing-and-sales-2' : 'marketing-and-sales',
            cadence: '1w',
            attendees,
            agenda: ['handoff breaches', 'rejected leads', 'next campaigns'],
          },
        },
      ],
      safe: false,
    },
  ];
}
