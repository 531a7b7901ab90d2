import { below } from '../../address';
import type { Fix } from '../../finding';
import type { Plan, Stage } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { sectionAddress } from '../section-address';
import { stageName } from '../stage-name';
import { lineOf } from './stage-steps';

/** LCY-003. A second won stage after the first, or one after the sale, is where customers are: no fault. */
export const noWonStage: PlanRule = {
  code: 'LCY-003',
  name: 'no-won-stage',
  severity: 'error',
  atReview: 'warning',
  reads: ['stages', 'sections', 'head'],
  summary: 'No stage is marked as won, or the funnel goes on after it',
  why: 'The funnel is counted back from the won stage. Without one, or with open stages behind it, no need can be known.',
  settle: 'Mark the stage in which a buyer becomes a customer with `terminal: won`, and let only `post` stages follow.',
  check: ({ plan }) => {
    const line = lineOf(plan.stages);
    const won = line.findIndex((stage) => stage.terminal === 'won');
    const last = line[won];
    if (!last) return [noEnd(plan, line)];
    return line.slice(won + 1).flatMap((stage) => (isBefore(stage) ? [afterWon(plan, stage, last)] : []));
  },
};

function noEnd(plan: Plan, line: readonly Stage[]): Report {
  const at = below(sectionAddress(plan, 'lifecycle'), 'stages');
  if (plan.stages.length === 0)
    return {
      at,
      message: 'The plan has no stages. Add `lifecycle.stages` and mark the last one with `terminal: won`.',
    };
  const end = line.filter((stage) => stage.position !== 'post').at(-1) ?? line.at(-1);
  const fixes: readonly Fix[] = end ? [markWon(plan, end)] : [];
  return {
    at,
    message:
      'No stage is marked as won, so the funnel has no end. Put `terminal: won` at the stage in which a buyer becomes a customer.',
    fixes,
  };
}

function markWon(plan: Plan, stage: Stage): Fix {
  return {
    title: `Mark ${stageName(plan, stage.id)} as won`,
    edits: [{ op: 'set', at: below(stage.at, 'terminal'), value: 'won', after: ['exit', 'entry', 'owner'] }],
    safe: false,
  };
}

/** A stage whose position is not stated may well lie after the sale. */
function isBefore(stage: Stage): boolean {
  return stage.position !== undefined && stage.position !== 'post' && stage.terminal !== 'won';
}

function afterWon(plan: Plan, stage: Stage, won: Stage): Report {
  const name = stageName(plan, stage.id);
  const end = stageName(plan, won.id);
  return {
    at: { ...below(stage.at, 'position'), on: 'value' },
    message: `${name} (\`${stage.position}\`) stands after ${end}, which is marked as won. Move it before ${end}, or give it \`position: post\`.`,
    args: { stage: stage.id, won: won.id, position: stage.position ?? '' },
    related: [{ at: { ...below(won.at, 'terminal'), on: 'value' }, message: `${end} is the won stage.` }],
    fixes: [
      {
        title: `Put ${name} after the sale`,
        edits: [{ op: 'set', at: below(stage.at, 'position'), value: 'post' }],
        safe: false,
      },
    ],
  };
}
