import { below } from '../../address';
import { mainLine, sideOfOwner } from '../../model/lookup';
import type { Plan, Playbook } from '../../model/plan';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { listed } from '../words';

/**
 * MTH-004. One finding a segment, with all its open stages. A playbook that states no segments or no stages is taken to
 * cover all of them: what it leaves open cannot be held against it.
 */
export const stageWithoutPlaybook = entryRule({
  code: 'MTH-004',
  name: 'stage-without-playbook',
  severity: 'warning',
  each: 'segments',
  reads: ['stages', 'playbooks', 'roles', 'teams'],
  summary: 'A stage that sales owns without a playbook for the segment',
  why: 'Without an agreed way of selling every seller improvises, and nobody learns what works.',
  settle: 'Add the stage to a playbook of the segment, or write one from a methodology.',
  check: (segment, { plan }) => {
    if (segment.model !== 'b2b') return [];
    const open = salesStages(plan).filter((stage) => !plan.playbooks.some((one) => covers(one, segment.id, stage)));
    if (open.length === 0) return [];
    const stages = listed(open.map((id) => stageName(plan, id)));
    return [
      {
        at: below(segment.at, 'id'),
        message: `No playbook covers ${segment.name ?? `\`${segment.id}\``} at ${stages}, which sales owns.`,
        args: { segment: segment.id, stages: open.join(', ') },
      },
    ];
  },
});

function salesStages(plan: Pick<Plan, 'stages' | 'roles' | 'teams'>): readonly string[] {
  return mainLine(plan)
    .filter(({ terminal, owner }) => terminal === undefined && sideOfOwner(plan, owner) === 'sales')
    .map(({ id }) => id);
}

function covers({ segments, stages }: Playbook, segment: string, stage: string): boolean {
  const within = (list: readonly string[], id: string): boolean => list.length === 0 || list.includes(id);
  return within(segments, segment) && within(stages, stage);
}
