import { kpiTemplate } from '../../../core/catalogue';
import { byId, sideOfOwner } from '../../../core/model/lookup';
import { one, type ScaffoldKind } from '../kind';
import { freeId, slug } from '../slug';

/** A KPI from the catalogue, with its unit, direction and formula; the target is for the user to set. */
export const kpi: ScaffoldKind = {
  id: 'kpi',
  title: 'Add KPI',
  list: ['kpis'],
  defines: 'kpi',
  questions: [
    { id: 'template', ask: 'What do you want to measure?', kind: 'one', from: 'kpiTemplate' },
    { id: 'owner', ask: 'Who answers for it?', kind: 'one', from: 'role', optional: true },
    {
      id: 'target',
      ask: 'Which value should it reach? A number, or a rate such as 25%.',
      kind: 'text',
      optional: true,
    },
  ],
  build(answers, { plan, taken }) {
    const template = kpiTemplate(one(answers, 'template') ?? '');
    const owner = one(answers, 'owner');
    const ownerSide = sideOfOwner(plan, owner);
    // The template speaks of the default ladder; a company that has no such stage keeps the field for itself.
    const ownStage = (id: string | undefined) => (id !== undefined && byId(plan.stages).has(id) ? id : undefined);
    const name = template?.label ?? one(answers, 'template') ?? 'New KPI';
    return {
      id: freeId(template?.id ?? slug(name, 'kpi'), taken),
      name,
      measures: template?.measures,
      side: template?.side ?? (ownerSide === 'other' ? 'shared' : (ownerSide ?? 'shared')),
      accountable: owner,
      unit: template?.unit ?? 'count',
      direction: template?.direction ?? 'up',
      target: target(one(answers, 'target')),
      formula: template?.formula,
      source: template?.how,
      stage: ownStage(template?.stage),
      to_stage: ownStage(template?.toStage),
      guardrail: template?.guardrail && byId(plan.kpis).has(template.guardrail) ? template.guardrail : undefined,
      review: template?.review ?? '1mo',
    };
  },
  fill: [['target'], ['accountable'], ['review']],
};

/** A typed number becomes a number; `25%` stays text, which the format reads as a rate. */
function target(text: string | undefined): string | number | undefined {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
