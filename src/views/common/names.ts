import type { Address } from '../../core/address';
import { byId, functionOf } from '../../core/model/lookup';
import type { Plan, Stage } from '../../core/model/plan';
import { sideOf } from '../../core/model/plan';
import type { FunctionSide, TeamFunction } from '../../core/model/values';

/** Functions in the order in which lanes and columns show them. */
export const functionOrder: readonly TeamFunction[] = [
  'marketing',
  'sales',
  'presales',
  'customer_success',
  'revops',
  'product',
  'partner',
  'finance',
  'other',
];

const functionNames: Readonly<Record<TeamFunction, string>> = {
  marketing: 'Marketing',
  sales: 'Sales',
  presales: 'Presales',
  customer_success: 'Customer success',
  revops: 'Revenue operations',
  product: 'Product',
  partner: 'Partners',
  finance: 'Finance',
  other: 'Other teams',
};

/** What a plan calls a function: the one label that its teams carry ("Online shop"), else the usual word. */
export function functionLabel(plan: Pick<Plan, 'teams'>, fn: TeamFunction): string {
  const labels = new Set(
    plan.teams.filter((team) => team.function === fn && team.label !== undefined).map((team) => team.label),
  );
  const [only] = labels;
  return labels.size === 1 && only !== undefined ? only : functionNames[fn];
}

/** Names of the three columns of a two-sided comparison. */
export interface SideLabels {
  readonly marketing: string;
  readonly sales: string;
  readonly shared: string;
}

/** The plan's own words for its sides. */
export function sideLabels(plan: Pick<Plan, 'teams'>): SideLabels {
  return { marketing: functionLabel(plan, 'marketing'), sales: functionLabel(plan, 'sales'), shared: 'Shared' };
}

/** Full name of a stage, or its id. */
export function stageName(stage: Stage): string {
  return stage.name ?? stage.id;
}

/**
 * Short name of a stage for chips and sentences: the id in capitals where it is the initials of the name
 * (`mql` of "Marketing qualified lead"), else the name.
 */
export function stageShort(stage: Stage): string {
  const name = stageName(stage);
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return initials.length > 1 && initials === stage.id ? stage.id.toUpperCase() : name;
}

/** Where the thing with this id stands, and what it is called; `undefined` when the plan has none. */
export interface Named {
  readonly name: string;
  readonly at: Address;
}

/** The stage with this id by its short name. */
export function namedStage(plan: Plan, id: string | undefined): Named | undefined {
  const stage = id === undefined ? undefined : byId(plan.stages).get(id);
  return stage && { name: stageShort(stage), at: stage.at };
}

/** The role or team with this id by its title. */
export function namedOwner(plan: Plan, id: string | undefined): Named | undefined {
  if (id === undefined) return undefined;
  const role = byId(plan.roles).get(id);
  if (role) return { name: role.title ?? role.id, at: role.at };
  const team = byId(plan.teams).get(id);
  return team && { name: team.name ?? team.id, at: team.at };
}

/** The segment with this id by its name. */
export function namedSegment(plan: Plan, id: string | undefined): Named | undefined {
  const segment = id === undefined ? undefined : byId(plan.segments).get(id);
  return segment && { name: segment.name ?? segment.id, at: segment.at };
}

/** A segment's name, or the id where the plan has no such segment. */
export function segmentName(plan: Plan, id: string): string {
  return namedSegment(plan, id)?.name ?? id;
}

/** Side of each of these owners, unknown ones left out. */
export function sidesOf(plan: Plan, owners: readonly (string | undefined)[]): ReadonlySet<FunctionSide> {
  const sides = owners.map((owner) => sideOf(functionOf(plan, owner))).filter((side) => side !== undefined);
  return new Set(sides);
}

/** A side's label inside a sentence: the usual words small ("sales"), a company's own word as it wrote it. */
export function inSentence(label: string): string {
  const usual = Object.values(functionNames).includes(label);
  return usual ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
