import { below } from '../../address';
import { ownerName } from '../../model/lookup';
import { entryRule } from '../rule';
import { activityName } from './activity-name';

/** RSP-003. */
export const informedAccountable = entryRule({
  code: 'RSP-003',
  name: 'informed-accountable',
  severity: 'info',
  each: 'activities',
  reads: ['roles', 'teams'],
  summary: 'Somebody answers for an activity and is to be told about it',
  why: 'Who answers for it knows of it; entries that say nothing hide the ones that do.',
  settle: 'Take the name out of `informed`.',
  check: (activity, { plan }) =>
    activity.informed.flatMap((owner, i) => {
      if (!activity.accountable.includes(owner) || activity.informed.indexOf(owner) < i) return [];
      const name = ownerName(plan, owner);
      return [
        {
          at: { ...below(activity.at, 'informed', i), on: 'value' as const },
          message: `${name} answers for ${activityName(activity)} and is also to be informed of it. Take the name out of \`informed\`.`,
          args: { activity: activity.id, owner },
          fixes: [
            {
              title: `Take ${name} out of \`informed\``,
              edits: [{ op: 'remove' as const, at: below(activity.at, 'informed', i) }],
              safe: false,
            },
          ],
        },
      ];
    }),
});
