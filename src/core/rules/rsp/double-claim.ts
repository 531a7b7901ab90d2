import { below } from '../../address';
import { plainWords } from '../../catalogue/entry';
import type { Fix } from '../../finding';
import { ownerName } from '../../model/lookup';
import type { Activity, Plan } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { stageName } from '../stage-name';
import { activityName } from './activity-name';

/**
 * RSP-004. The same words in any order and case, from the names or, without one, the ids. Activities without a stage
 * may belong anywhere, and those without exactly one accountable are RSP-002's.
 */
export const doubleClaim: PlanRule = {
  code: 'RSP-004',
  name: 'double-claim',
  severity: 'warning',
  reads: ['activities', 'stages', 'roles', 'teams'],
  summary: 'Two entries for one activity, with different people who answer for it',
  why: 'Both believe that the decision is theirs, or each leaves it to the other.',
  settle: 'Keep one of the entries, name the same one under `accountable`, or say how the two differ.',
  check: ({ plan }) => {
    const first = new Map<string, Activity>();
    return plan.activities.flatMap((activity): readonly Report[] => {
      const { stage, accountable } = activity;
      if (stage === undefined || accountable.length !== 1) return [];
      const key = `${stage} ${words(activity)}`;
      const known = first.get(key);
      if (!known) first.set(key, activity);
      return known && known.accountable[0] !== accountable[0] ? [claim(plan, stage, known, activity)] : [];
    });
  },
};

function words({ name, id }: Activity): string {
  return [...new Set(plainWords(name ?? id).split(' '))].sort().join(' ');
}

function claim(plan: Pick<Plan, 'stages' | 'roles' | 'teams'>, stage: string, one: Activity, other: Activity): Report {
  const [first = '', second = ''] = [one.accountable[0], other.accountable[0]];
  const [firstName, secondName] = [ownerName(plan, first), ownerName(plan, second)];
  const both = (owner: string, name: string, activity: Activity): Fix => ({
    title: `Let ${name} answer for both`,
    edits: [{ op: 'set', at: below(activity.at, 'accountable'), value: owner }],
    safe: false,
  });
  return {
    at: { ...below(other.at, 'accountable'), on: 'value' },
    message: `${secondName} answers for ${activityName(other)} at ${stageName(plan, stage)}, and ${firstName} for the same under \`${one.id}\`. Keep one of the two, or say how they differ.`,
    args: { activity: other.id, first: one.id, stage },
    related: [{ at: { ...below(one.at, 'accountable'), on: 'value' }, message: `${firstName} answers for it here.` }],
    fixes: [both(first, firstName, other), both(second, secondName, one)],
  };
}
