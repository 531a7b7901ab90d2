import { defaultStages, marketingSteps, salesSteps } from '../../core/catalogue';
import type { PlanEdit } from '../../core/edit';
import type { Plan } from '../../core/model/plan';
import type { EmptyModel } from '../parts/empty';

/** Shown in place of the lanes while a plan has no stages. */
export function noStages(plan: Plan): EmptyModel {
  return {
    title: 'No stages in this plan yet',
    text: 'Stages say who holds the buyer from the first contact to the sale. Handoffs, needs and campaigns hang on them.',
    actions: [{ title: 'Add the usual stages', edits: [usualStages(plan)] }],
  };
}

/** Shown under the lanes while no step of the work is written down. */
export function noSteps(plan: Plan): EmptyModel {
  return {
    title: 'No process steps in this plan',
    text: 'The stages stand, but the work that moves a buyer from one to the next is not written down.',
    actions: [{ title: 'Add the usual steps', edits: [usualSteps(plan)] }],
  };
}

/** The catalogue's main line up to the sale as a section; owners are left to the plan. */
function usualStages(plan: Plan): PlanEdit {
  const line = defaultStages.filter((stage) => stage.line === 'main');
  const won = line.findIndex((stage) => stage.terminal === 'won');
  const stages = (won < 0 ? line : line.slice(0, won + 1)).map((stage) =>
    [
      `    - id: ${stage.id}`,
      `      name: ${stage.label}`,
      `      position: ${stage.position}`,
      `      unit: ${stage.unit}`,
      `      entry: [ ${stage.entry.map(quoted).join(', ')} ]`,
      ...(stage.terminal
        ? [`      terminal: ${stage.terminal}`]
        : [`      exit: [ ${stage.exit.map(quoted).join(', ')} ]`]),
    ].join('\n'),
  );
  return { op: 'section', file: plan.file, key: 'lifecycle', yaml: `lifecycle:\n  stages:\n${stages.join('\n')}\n` };
}

/** Both processes of the catalogue as a section; owners and stages are left to the plan. */
function usualSteps(plan: Plan): PlanEdit {
  const list = (
    steps: readonly {
      readonly id: string;
      readonly step: number;
      readonly inputs: readonly string[];
      readonly outputs: readonly string[];
    }[],
  ) =>
    steps
      .map(
        (step) =>
          `    - { id: ${step.id}, step: ${step.step}, inputs: [ ${step.inputs.map(quoted).join(', ')} ], outputs: [ ${step.outputs.map(quoted).join(', ')} ] }`,
      )
      .join('\n');
  return {
    op: 'section',
    file: plan.file,
    key: 'processes',
    yaml: `processes:\n  marketing:\n${list(marketingSteps)}\n  sales:\n${list(salesSteps)}\n`,
  };
}

/** The catalogue's phrases are plain; one with a sign that YAML reads is quoted. */
function quoted(text: string): string {
  return /^[\w][\w ’'()/-]*$/.test(text) ? text : JSON.stringify(text);
}
