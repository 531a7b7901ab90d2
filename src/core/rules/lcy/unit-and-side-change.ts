import { below } from '../../address';
import { functionOf } from '../../model/lookup';
import type { Plan } from '../../model/plan';
import { functionWord } from '../function-word';
import type { PlanRule, Report } from '../rule';
import { stageName } from '../stage-name';
import { isHandedOver, type StageStep, stageSteps } from './stage-steps';

/** LCY-009. LCY-004 asks for the handoff; this one says what is counted differently after it. */
export const unitAndSideChange: PlanRule = {
  code: 'LCY-009',
  name: 'unit-and-side-change',
  severity: 'warning',
  reads: ['stages', 'handoffs', 'roles', 'teams'],
  summary: 'What is counted and who owns it change together, without a handoff',
  why: 'When people become accounts at the moment the owner changes, the two sides count different things and no number can be compared.',
  settle: 'Add a handoff that says how one becomes the other, or let the unit change inside one side.',
  check: ({ plan }) =>
    stageSteps(plan.stages).flatMap((step) => {
      const report = change(plan, step);
      return report && !isHandedOver(step, plan.stages, plan.handoffs) ? [report] : [];
    }),
};

function change(plan: Plan, { from, to }: StageStep): Report | undefined {
  const giving = functionOf(plan, from.owner);
  const taking = functionOf(plan, to.owner);
  if (giving === undefined || taking === undefined || giving === taking) return undefined;
  if (from.unit === undefined || to.unit === undefined || from.unit === to.unit) return undefined;
  const [gives, takes] = [stageName(plan, from.id), stageName(plan, to.id)];
  return {
    at: { ...below(to.at, 'unit'), on: 'value' },
    message: `From ${gives} to ${takes} the unit changes from \`${from.unit}\` to \`${to.unit}\` while ${functionWord(taking)} takes over from ${functionWord(giving)}, and no handoff says how. Add one from \`${from.id}\` to \`${to.id}\`.`,
    args: { from: from.id, to: to.id, unit: from.unit, becomes: to.unit },
    related: [{ at: { ...below(from.at, 'unit'), on: 'value' }, message: `${gives} counts \`${from.unit}\`.` }],
  };
}
