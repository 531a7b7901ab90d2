import { below } from '../../address';
import type { Plain } from '../../edit';
import type { Fix } from '../../finding';
import { functionOf, ownerName } from '../../model/lookup';
import type { Plan } from '../../model/plan';
import { functionWord } from '../function-word';
import type { PlanRule, Report } from '../rule';
import { sectionAddress } from '../section-address';
import { isDecidedOn, slaSkeleton } from '../sla-skeleton';
import { stageName } from '../stage-name';
import { isHandedOver, type StageStep, stageSteps } from './stage-steps';

/** LCY-004. A change of side is a change of function, whatever the functions are (ruling 10.2.10). */
export const sideChangeWithoutHandoff: PlanRule = {
  code: 'LCY-004',
  name: 'side-change-without-handoff',
  severity: 'warning',
  reads: ['stages', 'handoffs', 'roles', 'teams', 'head', 'sections'],
  summary: 'Buyers pass from one function to another without a handoff',
  why: 'Where owners change and nobody agreed how, leads fall between the two teams.',
  settle: 'Add a handoff between the two stages: who gives, who receives, what is accepted, how fast.',
  check: ({ plan }) =>
    stageSteps(plan.stages).flatMap((step) => {
      const report = sideChange(plan, step);
      return report && !isHandedOver(step, plan.stages, plan.handoffs) ? [report] : [];
    }),
};

function sideChange(plan: Plan, step: StageStep): Report | undefined {
  const { from, to } = step;
  const giving = functionOf(plan, from.owner);
  const taking = functionOf(plan, to.owner);
  if (giving === undefined || taking === undefined || giving === taking) return undefined;
  const giver = `${functionWord(giving)} (${ownerName(plan, from.owner ?? '')})`;
  const taker = `${functionWord(taking)} (${ownerName(plan, to.owner ?? '')})`;
  const [gives, takes] = [stageName(plan, from.id), stageName(plan, to.id)];
  return {
    at: { ...below(to.at, 'owner'), on: 'value' },
    message: `${gives} belongs to ${giver}, ${takes} to ${taker}, and no handoff leads from one to the other. Add one from \`${from.id}\` to \`${to.id}\`.`,
    args: { from: from.id, to: to.id, giving, taking },
    related: [{ at: { ...below(from.at, 'owner'), on: 'value' }, message: `${gives} belongs to ${giver}.` }],
    fixes: [addHandoff(plan, step)],
  };
}

function addHandoff(plan: Plan, { from, to }: StageStep): Fix {
  const ids = new Set(plan.handoffs.map((handoff) => handoff.id));
  const id = `${from.id}-to-${to.id}`;
  const value: Plain = {
    id: ids.has(id) ? `${id}-2` : id,
    from: from.id,
    to: to.id,
    giver: from.owner,
    receiver: to.owner,
    accept_if: to.entry.length > 0 ? to.entry.map((criterion) => criterion.text) : undefined,
    sla: slaSkeleton(plan.head.calendar, isDecidedOn(from.unit) && isDecidedOn(to.unit)),
    reject: { reasons: ['no-fit', 'unreachable', 'timing'], return_to: from.id },
  };
  return {
    title: `Add a handoff from ${stageName(plan, from.id)} to ${stageName(plan, to.id)}`,
    edits: [{ op: 'append', at: sectionAddress(plan, 'handoffs'), value }],
    safe: false,
  };
}
