import { method as methodOf } from '../../../core/catalogue';
import { mainLine } from '../../../core/model/lookup';
import { many, one, type ScaffoldKind } from '../kind';
import { freeId, slug } from '../slug';

/** A playbook with every required element of a methodology and its discovery question. */
export const playbook: ScaffoldKind = {
  id: 'playbook',
  title: 'Add Playbook from Method',
  list: ['playbooks'],
  defines: 'playbook',
  questions: [
    { id: 'method', ask: 'Which sales methodology?', kind: 'one', from: 'method' },
    { id: 'segments', ask: 'For which segments?', kind: 'many', from: 'segment' },
    { id: 'stages', ask: 'At which stages?', kind: 'many', from: 'stage' },
  ],
  build(answers, { plan, taken }) {
    const id = one(answers, 'method') ?? 'spin';
    const segments = many(answers, 'segments');
    const stages = many(answers, 'stages');
    const name = segments.length === 1 ? `${id}-${segments[0]}` : id;
    return {
      id: freeId(slug(name, 'playbook'), taken),
      method: id,
      segments: segments.length > 0 ? segments : plan.segments.map((other) => other.id),
      stages: stages.length > 0 ? stages : openStages(plan),
      elements: (methodOf(id)?.elements ?? [])
        .filter((element) => element.required)
        .map((element) => ({ id: element.id, questions: [element.question], evidence: element.evidence })),
    };
  },
  fill: [['elements', 0, 'questions', 0]],
};

/** Stages between the first and the won one: where conversations happen. */
function openStages(plan: Parameters<typeof mainLine>[0]): readonly string[] {
  return mainLine(plan)
    .filter((stage) => stage.terminal === undefined)
    .slice(1)
    .map((stage) => stage.id);
}
