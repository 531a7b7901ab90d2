import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId, ownerName, sideOfOwner } from '../../model/lookup';
import type { Kpi, Plan } from '../../model/plan';
import { kpiName } from '../kpi-name';
import { proposedRoles } from '../proposed-roles';
import { entryRule } from '../rule';

/** KPI-001. */
export const noAccountable = entryRule({
  code: 'KPI-001',
  name: 'no-accountable',
  severity: 'error',
  atReview: 'warning',
  each: 'kpis',
  reads: ['roles', 'teams', 'stages'],
  summary: 'A KPI that nobody answers for',
  why: 'When the figure falls, each side waits for the other to act.',
  settle: 'Name one role under `accountable`; those who help stand under `contributors`.',
  check: (kpi, { plan }) =>
    kpi.accountable.length > 0
      ? []
      : [
          {
            at: below(kpi.at, 'accountable'),
            message: `Nobody answers for ${kpiName(kpi)}. Name one role under \`accountable\`.`,
            args: { kpi: kpi.id },
            fixes: offers(plan, kpi),
          },
        ],
});

/** Up to three roles of the KPI's side, those who help with it and the owner of its stage first. */
function offers(plan: Pick<Plan, 'roles' | 'teams' | 'stages'>, kpi: Kpi): readonly Fix[] {
  const owner = kpi.stage === undefined ? undefined : byId(plan.stages).get(kpi.stage)?.owner;
  const near = [...kpi.contributors, ...(owner === undefined ? [] : [owner])];
  return proposedRoles(plan, ({ id }) => isOfSide(plan, id, kpi.side), near).map(({ id }) => ({
    title: `Let ${ownerName(plan, id)} answer for it`,
    edits: [{ op: 'set', at: below(kpi.at, 'accountable'), value: id, after: ['side', 'name', 'id'] }],
    safe: false,
  }));
}

function isOfSide(plan: Pick<Plan, 'roles' | 'teams'>, owner: string, side: Kpi['side']): boolean {
  const own = sideOfOwner(plan, owner);
  if (side === undefined) return true;
  return side === 'shared' ? own === 'marketing' || own === 'sales' : own === side;
}
