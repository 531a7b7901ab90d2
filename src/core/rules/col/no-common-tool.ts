import { below } from '../../address';
import { memo } from '../../memo';
import { byId } from '../../model/lookup';
import type { Plan, Tool } from '../../model/plan';
import { entryRule } from '../rule';
import { listed } from '../words';

/** COL-005. A team for which no tool is listed may use any, so nothing can be said. */
export const noCommonTool = entryRule({
  code: 'COL-005',
  name: 'no-common-tool',
  severity: 'warning',
  each: 'handoffs',
  reads: ['tools', 'roles', 'teams'],
  summary: 'A handoff between teams whose tools are not connected',
  why: 'What one team knows about a buyer is typed again by the other, or lost.',
  settle: 'Let both teams use one tool, or connect theirs under `syncs_with`.',
  check: (handoff, { plan }) => {
    const giver = teamOf(plan, handoff.giver);
    const receiver = teamOf(plan, handoff.receiver);
    if (giver === undefined || receiver === undefined || giver === receiver) return [];
    const gives = plan.tools.filter((tool) => tool.usedBy.includes(giver));
    const takes = plan.tools.filter((tool) => tool.usedBy.includes(receiver));
    if (gives.length === 0 || takes.length === 0) return [];
    const islands = islandsOf(plan.tools);
    const reached = new Set(gives.map((tool) => islands.get(tool.id)));
    if (takes.some((tool) => reached.has(islands.get(tool.id)))) return [];
    const [from, to] = [teamName(plan, giver), teamName(plan, receiver)];
    return [
      {
        at: { ...below(handoff.at, 'receiver'), on: 'value' },
        message: `${from} works in ${named(gives)}, ${to} in ${named(takes)}, and nothing connects them. For \`${handoff.id}\`, give both one tool or add \`syncs_with\`.`,
        args: { handoff: handoff.id, giver, receiver },
        related: [...gives, ...takes].map((tool) => ({
          at: below(tool.at, 'used_by'),
          message: `Who uses ${tool.name ?? `\`${tool.id}\``}.`,
        })),
      },
    ];
  },
});

function teamOf(plan: Pick<Plan, 'roles' | 'teams'>, owner: string | undefined): string | undefined {
  if (owner === undefined) return undefined;
  const team = byId(plan.roles).get(owner)?.team ?? owner;
  return byId(plan.teams).has(team) ? team : undefined;
}

function teamName(plan: Pick<Plan, 'teams'>, team: string): string {
  return byId(plan.teams).get(team)?.name ?? `\`${team}\``;
}

function named(tools: readonly Tool[]): string {
  return listed(tools.map((tool) => tool.name ?? `\`${tool.id}\``));
}

/** Tools that exchange data, directly or through others, are one island: tool id -> the island's number. */
const islandsOf = memo((tools: readonly Tool[]): ReadonlyMap<string, number> => {
  const beside = new Map<string, string[]>();
  const link = (a: string, b: string): void => {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  };
  for (const tool of tools) for (const other of tool.syncsWith) link(tool.id, other);
  const islands = new Map<string, number>();
  for (const [number, tool] of tools.entries()) {
    const open = [tool.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (islands.has(id)) continue;
      islands.set(id, number);
      open.push(...(beside.get(id) ?? []));
    }
  }
  return islands;
});
