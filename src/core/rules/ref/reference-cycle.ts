import { below } from '../../address';
import type { Place } from '../../finding';
import { memo } from '../../memo';
import { byId } from '../../model/lookup';
import type { Kpi, Stage } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { named } from '../words';

/** REF-003. Two KPIs may guard each other: that is what a guardrail is for. */
export const referenceCycle: PlanRule = {
  code: 'REF-003',
  name: 'reference-cycle',
  severity: 'error',
  reads: ['campaigns', 'segments', 'goals', 'kpis', 'stages'],
  summary: 'Entries that contain or define each other in a circle',
  why: 'Budgets, counts and formulas are rolled up from child to parent; in a circle that never ends.',
  settle: 'Take one link out of the circle.',
  check: ({ plan }) => [
    ...parents(plan.campaigns, 'campaign'),
    ...parents(plan.segments, 'segment'),
    ...parents(plan.goals, 'goal'),
    ...guardrails(plan.kpis),
    ...formulas(plan.kpis, plan.stages),
  ],
};

// Each list is walked again only when it changed, not whenever one of the five did.
const parents = memo(parentCycles);
const guardrails = memo(guardrailCycles);
const formulas = memo(formulaCycles);

interface Child {
  readonly id: string;
  readonly parent: string | undefined;
  readonly at: Place;
}

function parentCycles(entries: readonly Child[], kind: string): readonly Report[] {
  const index = byId(entries);
  return cycles(entries, (entry) => one(index.get(entry.parent ?? ''))).map((cycle) => ({
    at: at(cycle, 'parent'),
    message:
      cycle.length === 1
        ? `The ${kind} ${ids(cycle)} is its own parent. Remove \`parent\`, or name another ${kind}.`
        : `The ${kind}s ${circle(cycle)} are each other's parents. Remove one \`parent\`.`,
    args: { ids: cycle.map((entry) => entry.id).join(', ') },
    related: related(cycle, 'parent'),
  }));
}

function guardrailCycles(kpis: readonly Kpi[]): readonly Report[] {
  const index = byId(kpis);
  return cycles(kpis, (kpi) => one(index.get(kpi.guardrail ?? '')))
    .filter((cycle) => cycle.length !== 2)
    .map((cycle) => ({
      at: at(cycle, 'guardrail'),
      message:
        cycle.length === 1
          ? `The KPI ${ids(cycle)} is its own guardrail. Name a KPI that would fall when this one is pushed too hard.`
          : `The guardrails of ${circle(cycle)} run in a circle. Two KPIs may guard each other, not ${cycle.length}.`,
      args: { ids: cycle.map((kpi) => kpi.id).join(', ') },
      related: related(cycle, 'guardrail'),
    }));
}

function formulaCycles(kpis: readonly Kpi[], stages: readonly Stage[]): readonly Report[] {
  const words = new Map<string, readonly string[]>();
  for (const { formula } of kpis) {
    if (formula !== undefined && !words.has(formula)) words.set(formula, namesIn(formula).flatMap(inEitherNumber));
  }
  const used = new Set([...words.values()].flat());
  const taken = new Set([...stages.map((stage) => asName(stage.id)), ...fixedNames].flatMap(inEitherNumber));
  // A name that is a stage or a known quantity means that, whatever KPI is called the same.
  const meant = new Map<string, Kpi>();
  for (const kpi of kpis) {
    const name = asName(kpi.id);
    if (used.has(name) && !taken.has(name)) meant.set(name, kpi);
  }
  if (meant.size === 0) return [];
  const next = (kpi: Kpi): readonly Kpi[] => [
    ...new Set((words.get(kpi.formula ?? '') ?? []).flatMap((word) => meant.get(word) ?? [])),
  ];
  return cycles(kpis, next).map((cycle) => ({
    at: at(cycle, 'formula'),
    message:
      cycle.length === 1
        ? `The formula of ${ids(cycle)} uses ${ids(cycle)} itself. Write it from other figures.`
        : `The formulas of ${circle(cycle)} need each other. Write one of them from other figures.`,
    args: { ids: cycle.map((kpi) => kpi.id).join(', ') },
    related: related(cycle, 'formula'),
  }));
}

/** @source Plan format, ruling 10.2.34 */
const fixedNames: readonly string[] =
  'marketing_cost sales_cost campaign_cost media_cost revenue attributed_revenue new_customers customers leads mqls sals sqls opportunities won lost met due orders repeat_orders carts sessions visits interactions impressions clicks reach respondents aware churned'.split(
    ' ',
  );

/** A formula may say `lead` for `leads` and the reverse. */
function inEitherNumber(name: string): readonly string[] {
  return name.endsWith('s') ? [name, name.slice(0, -1)] : [name, `${name}s`];
}

function asName(id: string): string {
  return id.replaceAll('-', '_');
}

function namesIn(formula: string): readonly string[] {
  return formula.match(/[a-z_][a-z0-9_]*/gi) ?? [];
}

/**
 * Every circle that following `next` from entry to entry runs into, once, beginning with the member that comes first
 * in the document. Entries form chains of any length, so it walks without recursion.
 */
function cycles<T extends object>(entries: readonly T[], next: (entry: T) => readonly T[]): readonly (readonly T[])[] {
  const edges = new Map<T, readonly T[]>();
  for (const entry of entries) {
    const others = next(entry);
    if (others.length > 0) edges.set(entry, others);
  }
  const found: T[][] = [];
  const done = new Set<T>();
  const onTrail = new Map<T, number>();
  const trail: { readonly entry: T; taken: number }[] = [];
  const enter = (entry: T): void => {
    onTrail.set(entry, trail.length);
    trail.push({ entry, taken: 0 });
  };
  for (const start of edges.keys()) {
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const other = edges.get(top.entry)?.[top.taken++];
      if (other === undefined) {
        done.add(top.entry);
        onTrail.delete(top.entry);
        trail.pop();
        continue;
      }
      const from = onTrail.get(other);
      if (from !== undefined) found.push(trail.slice(from).map((step) => step.entry));
      else if (edges.has(other) && !done.has(other)) enter(other);
    }
  }
  if (found.length === 0) return found;
  const order = new Map(entries.map((entry, i): [T, number] => [entry, i]));
  return found.map((cycle) => fromFirst(cycle, order));
}

function fromFirst<T>(cycle: readonly T[], order: ReadonlyMap<T, number>): T[] {
  const first = cycle.reduce(
    (least, entry, i) => ((order.get(entry) ?? 0) < (order.get(cycle[least] ?? entry) ?? 0) ? i : least),
    0,
  );
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function one<T>(entry: T | undefined): readonly T[] {
  return entry === undefined ? [] : [entry];
}

interface Entry {
  readonly id: string;
  readonly at: Place;
}

function at(cycle: readonly Entry[], field: string): Place {
  const [first] = cycle;
  if (!first) throw new Error('A circle has at least one member.');
  return { ...below(first.at, field), on: 'value' };
}

function related(cycle: readonly Entry[], field: string): Report['related'] {
  return cycle.slice(1).map((entry) => ({
    at: { ...below(entry.at, field), on: 'value' },
    message: `\`${entry.id}\` is part of the circle.`,
  }));
}

function ids(cycle: readonly Entry[]): string {
  return named(cycle.map((entry) => entry.id));
}

/** `a` → `b` → `a` */
function circle(cycle: readonly Entry[]): string {
  return [...cycle, ...cycle.slice(0, 1)].map((entry) => `\`${entry.id}\``).join(' → ');
}
