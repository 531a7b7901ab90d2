import { below } from '../../address';
import type { Stage } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { isOpen, lineOf } from './stage-steps';

/**
 * LCY-002. A won, lost or churned stage is an end and needs no exit (ruling 10.1.7). Neither does the last stage of the
 * line when it lies after the sale: customers stay there, and nothing follows.
 */
export const stageWithoutCriteria: PlanRule = {
  code: 'LCY-002',
  name: 'stage-without-criteria',
  severity: 'error',
  atReview: 'warning',
  reads: ['stages'],
  summary: 'A stage without criteria for entry or exit',
  why: 'Without criteria a stage is a label: two people put the same buyer into different ones, and rates mean nothing.',
  settle: 'Say under `entry` and `exit` what must be true, so that two people judge alike.',
  check: ({ plan }) => {
    const last = lineOf(plan.stages).at(-1);
    return plan.stages.flatMap((stage) => lacking(stage, stage === last && stage.position === 'post'));
  },
};

function lacking(stage: Stage, isLast: boolean): readonly Report[] {
  const endless = isLast || stage.terminal === 'won' || !isOpen(stage);
  const entry = stage.entry.length === 0;
  const exit = stage.exit.length === 0 && !endless;
  if (!entry && !exit) return [];
  const name = stage.name ?? `\`${stage.id}\``;
  const lacks = entry && exit ? 'criteria for entry and exit' : entry ? 'entry criteria' : 'exit criteria';
  const advice =
    entry && exit
      ? 'Say what must be true to enter it, and what moves a buyer on'
      : entry
        ? 'Say what must be true to enter it'
        : 'Say what moves a buyer on';
  return [
    {
      at: below(stage.at, entry ? 'entry' : 'exit'),
      message: `The stage ${name} has no ${lacks}. ${advice}.`,
      args: { stage: stage.id, lacks: entry && exit ? 'entry, exit' : entry ? 'entry' : 'exit' },
    },
  ];
}
