import type { Analysis } from '../core/analysis-types';
import { campaignTypes, kpiTemplates, methods } from '../core/catalogue';
import type { Plan } from '../core/model/plan';
import { enumOf } from '../core/schema/schema-at';
import type { Pickable, PlanFacts } from '../protocol/server';
import { kinds } from './scaffold';

/** What quick picks can offer for the plan that a file belongs to; `null` when it belongs to none. */
export function planFacts(analysis: Analysis, uri: string): PlanFacts | null {
  const root = analysis.rootsOf(uri)[0];
  const project = analysis.projects.find((one) => one.root === root);
  if (!project) return null;
  const { plan } = project;
  return {
    root: project.root,
    name: plan.head.name ?? plan.head.id ?? '',
    ...(plan.head.currency ? { currency: plan.head.currency } : {}),
    ...(plan.head.period ? { period: plan.head.period } : {}),
    entities: entities(plan),
    choices: choices(),
    flows: Object.fromEntries(kinds.map(({ id, title, questions }) => [id, { title, questions }])),
  };
}

function entities(plan: Plan): PlanFacts['entities'] {
  const named = (list: readonly { readonly id: string; readonly name?: string | undefined }[]): Pickable[] =>
    list.map(({ id, name }) => ({ id, label: name ?? id, description: id }));
  const roles = plan.roles.map(({ id, title, team }) => ({ id, label: title ?? id, description: team ?? id }));
  const teams = plan.teams.map(({ id, name, function: fn }) => ({ id, label: name ?? id, description: fn ?? id }));
  return {
    segment: named(plan.segments),
    persona: named(plan.personas),
    stage: named(plan.stages),
    campaign: named(plan.campaigns),
    kpi: named(plan.kpis),
    tool: named(plan.tools),
    role: roles,
    team: teams,
    owner: [...roles, ...teams],
  };
}

/** Choices that the catalogue and the schema know; the same for every plan. */
export function choices(): PlanFacts['choices'] {
  return {
    campaignType: campaignTypes.map(({ id, label, goodFor }) => ({ id, label, description: goodFor })),
    kpiTemplate: kpiTemplates.map(({ id, label, tells }) => ({ id, label, description: tells })),
    method: methods.map(({ id, label, purpose }) => ({ id, label, description: purpose })),
    buyingRole: words(['personas', 0, 'buying_role']),
    segmentModel: words(['segments', 0, 'model']),
  };
}

function words(path: readonly (string | number)[]): Pickable[] {
  return enumOf(path).map(({ value, description }) => ({
    id: value,
    label: value.replaceAll('_', ' '),
    ...(description ? { description } : {}),
  }));
}
