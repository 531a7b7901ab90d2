import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import { own } from '../../calc/computed';
import { formatRate } from '../../units';
import type { PlanRule } from '../rule';
import { segmentName } from '../segment-name';
import { stageName } from '../stage-name';

/** FUN-012, for stages that a segment names under `skips` (ruling 10.2.13). */
export const skippedStage: PlanRule = {
  code: 'FUN-012',
  name: 'skipped-stage',
  severity: 'warning',
  reads: ['funnel', 'segments', 'stages'],
  summary: 'A stage that a segment’s funnel leaves out',
  why: 'What is lost at a stage that has no rate hides in the rates around it, and nobody answers for it.',
  settle: 'Give the stage a rate, or accept the finding with a reason when the segment really never passes it.',
  check: ({ plan }) => {
    const { stages, won } = lineOf(plan.stages);
    const line = new Set(stages.map(({ id }) => id).filter((id) => id !== won));
    return (plan.funnel?.assumptions ?? []).flatMap(({ at, segment, skips, conversion }) =>
      skips.flatMap((stage, i) => {
        if (segment === undefined || !line.has(stage)) return [];
        const rate = own(conversion, stage);
        const idle = rate === undefined ? '' : ` Its rate of ${formatRate(rate)} counts nowhere.`;
        return [
          {
            at: { ...below(at, 'skips', i), on: 'value' as const },
            message: `${segmentName(plan, segment)} skips ${stageName(plan, stage)}: what is lost there shows nowhere.${idle} Give it a rate, or accept this with a reason.`,
            args: { segment, stage },
          },
        ];
      }),
    );
  },
};
