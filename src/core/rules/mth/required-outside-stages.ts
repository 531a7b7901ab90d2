import { below } from '../../address';
import { byId } from '../../model/lookup';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';
import { listed } from '../words';

/** MTH-003. A playbook that states no stages covers whatever it is used at. */
export const requiredOutsideStages = entryRule({
  code: 'MTH-003',
  name: 'required-outside-stages',
  severity: 'warning',
  each: 'playbooks',
  reads: ['stages'],
  summary: 'An element required at a stage that the playbook does not cover',
  why: 'Nobody opens the playbook at that stage, so the element is never asked for.',
  settle: 'Move `required_by` to one of the playbook’s stages, or add the stage to them.',
  check: (playbook, { plan }) => {
    if (playbook.stages.length === 0) return [];
    const name = (id: string) => stageName(plan, id);
    return playbook.elements.flatMap(({ id, requiredBy, at }) =>
      requiredBy === undefined || playbook.stages.includes(requiredBy) || !byId(plan.stages).has(requiredBy)
        ? []
        : [
            {
              at: { ...below(at, 'required_by'), on: 'value' },
              message: `\`${id}\` is required by ${name(requiredBy)}, but \`${playbook.id}\` covers ${listed(playbook.stages.map(name))}. Move it, or add ${name(requiredBy)} to \`stages\`.`,
              args: { playbook: playbook.id, element: id, stage: requiredBy },
              related: [{ at: below(playbook.at, 'stages'), message: 'The stages that the playbook covers.' }],
              fixes: [
                {
                  title: `Cover ${name(requiredBy)} too`,
                  edits: [{ op: 'append', at: below(playbook.at, 'stages'), value: requiredBy }],
                  safe: false,
                },
              ],
            },
          ],
    );
  },
});
