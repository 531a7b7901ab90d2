import { below } from '../../address';
import type { PlanEdit } from '../../edit';
import type { Fix } from '../../finding';
import { functionOf, ownerName } from '../../model/lookup';
import type { Kpi, Plan } from '../../model/plan';
import { hasBothSides } from '../col/both-sides';
import { kpiName } from '../kpi-name';
import { proposedRoles } from '../proposed-roles';
import { entryRule } from '../rule';
import { listed } from '../words';

const sides = ['marketing', 'sales'] as const;

/**
 * KPI-004. Asked where the plan has both sides. Somebody whose function is not known, or nobody yet as accountable, may
 * belong to a side that seems to be missing; with no people at all KPI-001 comes first.
 */
export const oneSidedShare = entryRule({
  code: 'KPI-004',
  name: 'one-sided-share',
  severity: 'error',
  each: 'kpis',
  reads: ['roles', 'teams', 'stages'],
  summary: 'A shared KPI without people from both sides',
  why: 'Shared on paper only: the side that has nobody in it will not work on the figure.',
  settle: 'Name somebody of the missing side under `contributors`, or give the KPI to the one side that has it.',
  check: (kpi, { plan }) => {
    const people = [...kpi.accountable, ...kpi.contributors];
    if (kpi.side !== 'shared' || people.length === 0 || !hasBothSides(plan)) return [];
    const functions = people.map((owner) => functionOf(plan, owner));
    const missing = sides.filter((side) => !functions.includes(side));
    const open = functions.filter((fn) => fn === undefined).length + (kpi.accountable.length === 0 ? 1 : 0);
    if (missing.length <= open) return [];
    const names = listed([...new Set(people)].map((owner) => ownerName(plan, owner)));
    const nobody = listed(missing, 'or');
    return [
      {
        at: below(kpi.at, kpi.contributors.length > 0 ? 'contributors' : 'side'),
        message: `${kpiName(kpi)} is shared, but nobody from ${nobody} is in it, only ${names}. Add somebody from ${listed(missing)} under \`contributors\`.`,
        args: { kpi: kpi.id, missing: missing.join(', ') },
        fixes: offers(plan, kpi, missing),
      },
    ];
  },
});

/** Up to three roles of the missing side, owners of stages first; where both are missing, one pair. */
function offers(
  plan: Pick<Plan, 'roles' | 'teams' | 'stages'>,
  kpi: Kpi,
  missing: readonly (typeof sides)[number][],
): readonly Fix[] {
  const owners = plan.stages.flatMap(({ owner }) => owner ?? []);
  const at = below(kpi.at, 'contributors');
  const most = missing.length === 1 ? 3 : 1;
  const found = missing.map((side) => proposedRoles(plan, ({ id }) => functionOf(plan, id) === side, owners, most));
  if (found.some((roles) => roles.length === 0)) return [];
  const choices = missing.length === 1 ? found.flat().map((role) => [role]) : [found.flat()];
  return choices.map((roles) => ({
    title: `Add ${listed(roles.map(({ id }) => ownerName(plan, id)))} as ${roles.length === 1 ? 'contributor' : 'contributors'}`,
    edits: add(kpi, at, roles),
    safe: false,
  }));
}

/** Beside what stands there; a list that is missing is written after the one who answers. */
function add(kpi: Kpi, at: Kpi['at'], roles: readonly { readonly id: string }[]): readonly PlanEdit[] {
  if (kpi.contributors.length > 0) return roles.map(({ id }) => ({ op: 'append', at, value: id }));
  return [{ op: 'set', at, value: roles.map(({ id }) => id), after: ['accountable', 'side'] }];
}
