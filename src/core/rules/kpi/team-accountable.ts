import { below } from '../../address';
import { byId, ownerName } from '../../model/lookup';
import { kpiName } from '../kpi-name';
import { proposedRoles } from '../proposed-roles';
import { entryRule } from '../rule';

/** KPI-005. Roles and teams share their ids' space; a role comes first. */
export const teamAccountable = entryRule({
  code: 'KPI-005',
  name: 'team-accountable',
  severity: 'warning',
  each: 'kpis',
  reads: ['roles', 'teams'],
  summary: 'A whole team answers for a KPI',
  why: 'What everybody answers for, nobody answers for.',
  settle: 'Name one role of the team under `accountable`.',
  check: (kpi, { plan }) =>
    kpi.accountable
      .filter((owner) => !byId(plan.roles).has(owner) && byId(plan.teams).has(owner))
      .slice(0, 1)
      .map((team) => ({
        at: { ...below(kpi.at, 'accountable'), on: 'value' },
        message: `The whole team ${ownerName(plan, team)} answers for ${kpiName(kpi)}. Name one role instead.`,
        args: { kpi: kpi.id, team },
        fixes: proposedRoles(plan, (role) => role.team === team, kpi.contributors).map(({ id }) => ({
          title: `Let ${ownerName(plan, id)} answer for it`,
          edits: [{ op: 'set', at: below(kpi.at, 'accountable'), value: id }],
          safe: false,
        })),
      })),
});
