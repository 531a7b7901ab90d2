import { below } from '../../address';
import type { PlanRule } from '../rule';

/** COL-008. A plan that lists no tools says nothing about records; lost and churned stages have no place of their own. */
export const stageWithoutRecord: PlanRule = {
  code: 'COL-008',
  name: 'stage-without-record',
  severity: 'info',
  reads: ['tools', 'stages'],
  summary: 'A stage without a tool of record',
  why: 'Nobody knows where the buyers of this stage are kept, so they cannot be counted.',
  settle: 'Name the stage under `record_of` of the tool that keeps it.',
  check: ({ plan }) => {
    if (plan.tools.length === 0) return [];
    const recorded = new Set(plan.tools.flatMap((tool) => tool.recordOf));
    return plan.stages
      .filter((stage) => stage.terminal !== 'lost' && stage.terminal !== 'churned' && !recorded.has(stage.id))
      .map((stage) => ({
        at: { ...below(stage.at, 'id'), on: 'value' },
        message: `No tool keeps the record of ${stage.name ?? `\`${stage.id}\``}. Name \`${stage.id}\` under \`record_of\` of one.`,
        args: { stage: stage.id },
      }));
  },
};
