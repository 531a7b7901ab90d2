import { below } from '../../address';
import type { Tool } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { stageName } from '../stage-name';

/** COL-006, at each tool after the first that holds the record of a stage. */
export const doubledRecord: PlanRule = {
  code: 'COL-006',
  name: 'doubled-record',
  severity: 'warning',
  reads: ['tools', 'stages'],
  summary: 'Two tools hold the record of one stage',
  why: 'Two records of the same buyers drift apart, and each side quotes its own.',
  settle: 'Decide which tool holds the record; let the other copy it under `syncs_with`.',
  check: ({ plan }) => {
    const holders = new Map<string, { readonly tool: Tool; readonly index: number }>();
    return plan.tools.flatMap((tool) =>
      tool.recordOf.flatMap((stage, index): readonly Report[] => {
        const first = holders.get(stage);
        if (!first) holders.set(stage, { tool, index });
        if (!first || first.tool === tool) return [];
        const [name, one, other] = [stageName(plan, stage), nameOf(first.tool), nameOf(tool)];
        return [
          {
            at: { ...below(tool.at, 'record_of', index), on: 'value' },
            message: `${one} and ${other} both hold the record of ${name}. Keep it in one, and let the other sync with it.`,
            args: { stage, tool: tool.id, first: first.tool.id },
            related: [
              {
                at: below(first.tool.at, 'record_of', first.index),
                message: `${one} holds the record of ${name} too.`,
              },
            ],
            fixes: [leave(first.tool, tool, index, name), leave(tool, first.tool, first.index, name)],
          },
        ];
      }),
    );
  },
};

function leave(keeper: Tool, other: Tool, index: number, stage: string) {
  return {
    title: `Keep ${stage} in ${nameOf(keeper)} only`,
    edits: [{ op: 'remove' as const, at: below(other.at, 'record_of', index) }],
    safe: false,
  };
}

function nameOf(tool: Tool): string {
  return tool.name ?? `\`${tool.id}\``;
}
