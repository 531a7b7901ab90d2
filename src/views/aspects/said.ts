import { byId, functionOf } from '../../core/model/lookup';
import type { Plan, Said } from '../../core/model/plan';
import type { FunctionSide, Side } from '../../core/model/values';
import { capital } from '../common/format';
import { functionLabel, inSentence, sidesOf, stageName, stageShort } from '../common/names';
import type { IconName } from '../icons';
import type { SaidThing } from './model';

/** The kind of id that entries of an aspect may hold beside text (plan format, section 3, responsibilities). */
const kinds: Readonly<Record<string, 'stage' | 'kpi' | 'tool' | 'line'>> = {
  funnel_stage: 'stage',
  metrics: 'kpi',
  kpi_alignment: 'kpi',
  tools: 'tool',
  budget: 'line',
};

/** What one entry of a cell says: the name of the thing that it names by id, or its own words. */
export function saidThing(plan: Plan, aspect: string, side: Side, said: Said): SaidThing {
  const kind = Object.hasOwn(kinds, aspect) ? kinds[aspect] : undefined;
  // The long form names the kind before the id: `kpi:leads`.
  const id = kind !== undefined && said.text.startsWith(`${kind}:`) ? said.text.slice(kind.length + 1) : said.text;
  const found = find(plan, kind, id);
  if (!found) return { text: said.text, at: said.at };
  const { text, title, icon, at, sides, whose } = found;
  const foreign = side !== 'shared' && sides.length > 0 && !sides.includes(side);
  return {
    text,
    at: said.at,
    thing: { icon, id, at, ...(title === text ? {} : { title }) },
    ...(foreign ? { conflict: whose } : {}),
  };
}

interface Found {
  readonly text: string;
  readonly title: string;
  readonly icon: IconName;
  readonly at: SaidThing['at'];
  /** Sides that may claim it; empty when the plan does not say. */
  readonly sides: readonly FunctionSide[];
  /** Who it belongs to, as a clause: "which sales owns". */
  readonly whose: string;
}

function find(plan: Plan, kind: string | undefined, id: string): Found | undefined {
  switch (kind) {
    case 'stage': {
      const stage = byId(plan.stages).get(id);
      if (!stage) return undefined;
      const owners = [stage.owner, stage.coOwner].filter((owner) => owner !== undefined);
      const { sides, label } = ownersOf(plan, owners);
      const names = { text: stageShort(stage), title: stageName(stage) };
      return { ...names, icon: 'stage', at: stage.at, sides, whose: `which ${label} owns` };
    }
    case 'kpi': {
      const kpi = byId(plan.kpis).get(id);
      if (!kpi) return undefined;
      const { sides, label } = declaredSide(plan, kpi.side);
      return { ...named(kpi), icon: 'kpi', at: kpi.at, sides, whose: `which is a KPI of ${label}` };
    }
    case 'tool': {
      const tool = byId(plan.tools).get(id);
      if (!tool) return undefined;
      const { sides, label } = ownersOf(plan, tool.usedBy);
      return { ...named(tool), icon: 'tool', at: tool.at, sides, whose: `which only ${label} uses` };
    }
    case 'line': {
      const line = byId(plan.budget?.lines ?? []).get(id);
      if (!line) return undefined;
      const { sides, label } = declaredSide(plan, line.side);
      // Budget lines have no name: their id as words.
      const text = capital(line.id.replaceAll('-', ' '));
      return { text, title: text, icon: 'money', at: line.at, sides, whose: `which ${label} pays` };
    }
    default:
      return undefined;
  }
}

function named(thing: { readonly id: string; readonly name: string | undefined }): { text: string; title: string } {
  const name = thing.name ?? thing.id;
  return { text: name, title: name };
}

/** The sides on which these owners stand, and what to call them together inside a sentence. */
function ownersOf(plan: Plan, owners: readonly string[]): { sides: readonly FunctionSide[]; label: string } {
  const functions = [...new Set(owners.map((owner) => functionOf(plan, owner)).filter((fn) => fn !== undefined))];
  const sides = [...sidesOf(plan, owners)];
  return { sides, label: functions.map((fn) => inSentence(functionLabel(plan, fn))).join(' and ') };
}

/** What an entry that states its side may be claimed by. */
function declaredSide(plan: Plan, side: Side | 'other' | undefined): { sides: readonly FunctionSide[]; label: string } {
  if (side === undefined) return { sides: [], label: '' };
  if (side === 'shared') return { sides: ['marketing', 'sales'], label: '' };
  return { sides: [side], label: side === 'other' ? 'neither side' : inSentence(functionLabel(plan, side)) };
}
