import { below } from '../../address';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';
import { stageName } from '../stage-name';
import { listed } from '../words';

/** MTH-006. Playbooks that leave segments or stages open are not compared: they may mean others. */
export const twoPlaybooks: PlanRule = {
  code: 'MTH-006',
  name: 'two-playbooks',
  severity: 'info',
  reads: ['playbooks', 'segments', 'stages'],
  summary: 'Two playbooks for the same segment and stage',
  why: 'A seller has to choose in the middle of a call, and each chooses another.',
  settle: 'Split them by stage or segment, or say in `rationale` which is for what.',
  check: ({ plan }) => {
    // First playbook seen at each segment and stage: one pass instead of all pairs.
    const taken = new Map<string, number>();
    return plan.playbooks.flatMap((playbook, index): Report[] => {
      const clashes = new Map<number, { segments: Set<string>; stages: Set<string> }>();
      for (const segment of playbook.segments) {
        for (const stage of playbook.stages) {
          const key = `${segment} ${stage}`;
          const first = taken.get(key);
          if (first === undefined) taken.set(key, index);
          else if (first !== index) {
            const clash = clashes.get(first) ?? { segments: new Set(), stages: new Set() };
            clash.segments.add(segment);
            clash.stages.add(stage);
            clashes.set(first, clash);
          }
        }
      }
      return [...clashes].flatMap(([first, { segments, stages }]) => {
        const other = plan.playbooks[first];
        // A written rationale on either says which is for what: that is the answer this rule asks for.
        if (!other || playbook.rationale !== undefined || other.rationale !== undefined) return [];
        return [
          {
            at: below(playbook.at, 'id'),
            message: `\`${playbook.id}\` and \`${other.id}\` are both for ${listed([...segments].map((id) => segmentName(plan, id)))} at ${listed([...stages].map((id) => stageName(plan, id)))}. Split them, or say in \`rationale\` which is for what.`,
            args: { playbook: playbook.id, other: other.id },
            related: [{ at: below(other.at, 'id'), message: `The playbook \`${other.id}\`.` }],
          },
        ];
      });
    });
  },
};
