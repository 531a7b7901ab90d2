import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId, ownerName } from '../../model/lookup';
import type { Activity, Plan } from '../../model/plan';
import { proposedRoles } from '../proposed-roles';
import { entryRule } from '../rule';
import { listed } from '../words';
import { activityName } from './activity-name';

/** RSP-002. The schema takes one owner or a list; the rule wants exactly one (ruling 10.2.9). */
export const notOneAccountable = entryRule({
  code: 'RSP-002',
  name: 'not-one-accountable',
  severity: 'error',
  atReview: 'warning',
  each: 'activities',
  reads: ['roles', 'teams', 'stages'],
  summary: 'An activity for which nobody or several answer',
  why: 'Who decides when the two sides disagree? With nobody or two, it is left undone or done twice.',
  settle: 'Name exactly one role under `accountable`; those who do the work stand under `responsible`.',
  check: (activity, { plan }) => {
    const owners = [...new Set(activity.accountable)];
    if (owners.length === 1 || activity.unread) return [];
    const names = listed(owners.map((owner) => ownerName(plan, owner)));
    const message =
      owners.length === 0
        ? `Nobody answers for ${activityName(activity)}. Name one role under \`accountable\`.`
        : `${names} answer for ${activityName(activity)}. Keep one under \`accountable\`.`;
    return [
      {
        at: below(activity.at, 'accountable'),
        message,
        args: { activity: activity.id, accountable: owners.length },
        fixes: offers(plan, activity, owners),
      },
    ];
  },
});

/** One of those who are named; where nobody is, up to three roles: those who do the work and the stage's owner first. */
function offers(
  plan: Pick<Plan, 'roles' | 'teams' | 'stages'>,
  activity: Activity,
  named: readonly string[],
): readonly Fix[] {
  const owner = activity.stage === undefined ? undefined : byId(plan.stages).get(activity.stage)?.owner;
  const near = [...activity.responsible, ...(owner === undefined ? [] : [owner])];
  const candidates = named.length > 0 ? named.slice(0, 3) : proposedRoles(plan, () => true, near).map(({ id }) => id);
  return candidates.map((id) => ({
    title: `Let ${ownerName(plan, id)} answer for it${named.length > 0 ? ' alone' : ''}`,
    edits: [
      { op: 'set', at: below(activity.at, 'accountable'), value: id, after: ['responsible', 'stage', 'name', 'id'] },
    ],
    safe: false,
  }));
}
