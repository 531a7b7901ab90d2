import { below } from '../../address';
import type { Place } from '../../finding';
import { byId, functionOf, ownerName, sideOfOwner } from '../../model/lookup';
import type { Plan } from '../../model/plan';

/** What the plan's data says of an entry that an aspect lists: on which of the two sides it is, and why. */
export interface DataSide {
  readonly side: 'marketing' | 'sales';
  readonly name: string;
  /** A clause: "Sales rep of sales owns it". */
  readonly because: string;
  /** Where the data says so. */
  readonly at: Place;
}

type Facts = Pick<Plan, 'stages' | 'roles' | 'teams' | 'kpis' | 'tools' | 'budget'>;

/**
 * The side of what an aspect lists.
 *
 * @param id - as written, also with its kind before it: `kpi:leads`
 * @returns `undefined` for free text, for what is on no side or on both, and where it cannot be known
 */
export function dataSide(plan: Facts, aspect: string, id: string): DataSide | undefined {
  const found = Object.hasOwn(readers, aspect) ? readers[aspect] : undefined;
  if (!found) return undefined;
  const [kind, read] = found;
  return read(plan, id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id);
}

type Reader = (plan: Facts, id: string) => DataSide | undefined;

/** A co-owner has a part in the stage, and a role whose function is not known may be of either side. */
const stage: Reader = (plan, id) => {
  const found = byId(plan.stages).get(id);
  if (!found || found.owner === undefined) return undefined;
  const side = sideOfOwner(plan, found.owner);
  if (!isOfTwo(side) || (found.coOwner !== undefined && sideOfOwner(plan, found.coOwner) !== side)) return undefined;
  const at: Place = { ...below(found.at, 'owner'), on: 'value' };
  return { side, name: found.name ?? `\`${id}\``, because: `${ownerName(plan, found.owner)} of ${side} owns it`, at };
};

const kpi: Reader = (plan, id) => {
  const found = byId(plan.kpis).get(id);
  if (!found || !isOfTwo(found.side)) return undefined;
  const at: Place = { ...below(found.at, 'side'), on: 'value' };
  return { side: found.side, name: found.name ?? `\`${id}\``, because: `the KPI says \`side: ${found.side}\``, at };
};

/** A tool is on one side when only one of the two uses it; other functions may use it as well. */
const tool: Reader = (plan, id) => {
  const found = byId(plan.tools).get(id);
  const functions = found?.usedBy.map((owner) => functionOf(plan, owner)) ?? [];
  const sides = (['marketing', 'sales'] as const).filter((side) => functions.includes(side));
  const [side] = sides;
  if (!found || !side || sides.length > 1 || functions.includes(undefined)) return undefined;
  const at: Place = { ...below(found.at, 'used_by'), on: 'value' };
  return { side, name: found.name ?? `\`${id}\``, because: `of the two only ${side} uses it`, at };
};

const line: Reader = (plan, id) => {
  const found = byId(plan.budget?.lines ?? none).get(id);
  if (!found || !isOfTwo(found.side)) return undefined;
  const at: Place = { ...below(found.at, 'side'), on: 'value' };
  return { side: found.side, name: `\`${id}\``, because: `the budget line says \`side: ${found.side}\``, at };
};

const none: readonly never[] = [];

/** The aspects that list entries, and of which kind. */
const readers: Readonly<Record<string, readonly [string, Reader]>> = {
  funnel_stage: ['stage', stage],
  metrics: ['kpi', kpi],
  kpi_alignment: ['kpi', kpi],
  tools: ['tool', tool],
  budget: ['line', line],
};

function isOfTwo(side: string | undefined): side is 'marketing' | 'sales' {
  return side === 'marketing' || side === 'sales';
}
