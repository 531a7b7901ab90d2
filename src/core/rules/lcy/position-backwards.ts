import { below } from '../../address';
import type { Stage } from '../../model/plan';
import type { Position } from '../../model/values';
import type { PlanRule, Report } from '../rule';
import { stageName } from '../stage-name';
import { lineOf } from './stage-steps';

const order: readonly Position[] = ['tofu', 'mofu', 'bofu', 'post'];

/** LCY-005. */
export const positionBackwards: PlanRule = {
  code: 'LCY-005',
  name: 'position-backwards',
  severity: 'warning',
  reads: ['stages'],
  summary: 'A stage whose position lies before that of an earlier stage',
  why: 'Stages are listed in the order that buyers pass. Positions that run backwards mean that one of the two is wrong.',
  settle: 'Move the stage, or correct its `position`.',
  check: ({ plan }) => {
    const reports: Report[] = [];
    let furthest: Stage | undefined;
    for (const stage of lineOf(plan.stages)) {
      if (stage.position === undefined) continue;
      const behind =
        furthest?.position !== undefined && order.indexOf(stage.position) < order.indexOf(furthest.position);
      if (furthest && behind) {
        const name = stageName(plan, stage.id);
        const before = stageName(plan, furthest.id);
        reports.push({
          at: { ...below(stage.at, 'position'), on: 'value' },
          message: `${name} is \`${stage.position}\` but stands after ${before}, which is \`${furthest.position}\`. Move it, or correct the position of one of the two.`,
          args: { stage: stage.id, position: stage.position, before: furthest.id },
          related: [
            {
              at: { ...below(furthest.at, 'position'), on: 'value' },
              message: `${before} is \`${furthest.position}\`.`,
            },
          ],
        });
      } else furthest = stage;
    }
    return reports;
  },
};
