import { below } from '../../address';
import { functionOf } from '../../model/lookup';
import type { Plan } from '../../model/plan';
import type { PlanRule } from '../rule';
import { sectionAddress } from '../section-address';
import { lineOf, stageSteps } from './stage-steps';

/** LCY-006. Where nobody hands over and one function owns all stages, nobody rejects either. */
export const noReturnPath: PlanRule = {
  code: 'LCY-006',
  name: 'no-return-path',
  severity: 'warning',
  reads: ['stages', 'returns', 'handoffs', 'roles', 'teams', 'sections', 'head'],
  summary: 'No way back for rejected leads',
  why: 'A lead that is rejected today may buy next year. Without a stage to return to it is worked by nobody.',
  settle: 'Add a way back under `lifecycle.returns`, or `reject.return_to` at the handoffs.',
  check: ({ plan }) => {
    if (lineOf(plan.stages).length < 2 || !mayReject(plan) || hasWayBack(plan)) return [];
    const lead = plan.handoffs.length > 0 ? 'Handoffs may reject leads' : 'Owners may reject leads';
    return [
      {
        at: below(sectionAddress(plan, 'lifecycle'), 'returns'),
        message: `${lead}, but no way leads back to an earlier stage. Add \`lifecycle.returns\`, or \`reject.return_to\` at the handoffs.`,
        args: { handoffs: plan.handoffs.length },
      },
    ];
  },
};

function mayReject(plan: Plan): boolean {
  if (plan.handoffs.length > 0) return true;
  return stageSteps(plan.stages).some(({ from, to }) => {
    const giving = functionOf(plan, from.owner);
    const taking = functionOf(plan, to.owner);
    return giving !== undefined && taking !== undefined && giving !== taking;
  });
}

function hasWayBack(plan: Plan): boolean {
  if (plan.returns.length > 0) return true;
  return plan.handoffs.some(
    ({ reject }) =>
      reject?.returnTo !== undefined || reject?.reasons.some((reason) => reason.returnTo !== undefined) === true,
  );
}
