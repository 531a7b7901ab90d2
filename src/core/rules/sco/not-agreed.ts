import { below } from '../../address';
import type { Fix } from '../../finding';
import { functionOf, ownerName } from '../../model/lookup';
import type { Plan, Scoring } from '../../model/plan';
import { entryRule } from '../rule';
import { listed } from '../words';

type Two = 'marketing' | 'sales';
type People = Pick<Plan, 'roles' | 'teams'>;

/** SCO-006. A plan without a team of one side cannot have its agreement, and an unknown owner may be of either. */
export const notAgreed = entryRule({
  code: 'SCO-006',
  name: 'not-agreed',
  severity: 'warning',
  each: 'scoring',
  reads: ['roles', 'teams', 'stages'],
  summary: 'A scoring model that only one side agreed to',
  why: 'Sales ignores a score that it had no say in, and marketing one that it cannot reach.',
  settle: 'Have a role of each side agree, and list both under `agreed_by`.',
  check: (scoring, { plan }) => {
    const functions = scoring.agreedBy.map((owner) => functionOf(plan, owner));
    if (functions.includes(undefined)) return [];
    const missing = (['marketing', 'sales'] as const).filter(
      (side) => !functions.includes(side) && plan.teams.some((team) => team.function === side),
    );
    if (missing.length === 0) return [];
    const [side = 'sales'] = missing;
    const agreed = listed(scoring.agreedBy.map((owner) => ownerName(plan, owner)));
    const who = agreed === '' ? 'Nobody has agreed to' : `Only ${agreed} agreed to`;
    return [
      {
        at: { ...below(scoring.at, 'agreed_by'), on: 'value' },
        message: `${who} \`${scoring.id}\`. Have ${listed(missing)} agree too, and add the role to \`agreed_by\`.`,
        args: { scoring: scoring.id, missing: missing.join(', ') },
        fixes: candidates(plan, scoring, side),
      },
    ];
  },
});

/** Up to three roles of a side, owners of stages first: they answer for what qualifies. */
function candidates(plan: People & Pick<Plan, 'stages'>, scoring: Scoring, side: Two): readonly Fix[] {
  const owners = new Set(plan.stages.flatMap((stage) => stage.owner ?? []));
  const roles = plan.roles.filter((role) => functionOf(plan, role.id) === side);
  const first = [...roles.filter((role) => owners.has(role.id)), ...roles.filter((role) => !owners.has(role.id))];
  return first.slice(0, 3).map((role) => ({
    title: `Add ${ownerName(plan, role.id)} to those who agreed`,
    edits: [{ op: 'append', at: below(scoring.at, 'agreed_by'), value: role.id }],
    safe: false,
  }));
}
