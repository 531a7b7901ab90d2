import type { Stage, StageReturn } from '../plan';
import type { Position, StageUnit } from '../values';
import { child, duration, type Node, oneOf, present, rate, said, text } from './read';

const positions: readonly Position[] = ['tofu', 'mofu', 'bofu', 'post'];
const units: readonly StageUnit[] = ['person', 'account', 'opportunity', 'order', 'session'];

/** One of `lifecycle.stages`; `undefined` without an id. */
export function lowerStage(node: Node): Stage | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  const alias = child(node, 'alias');
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    position: oneOf(node, 'position', positions),
    unit: oneOf(node, 'unit', units),
    owner: text(node, 'owner'),
    coOwner: text(node, 'co_owner'),
    entry: said(node, 'entry'),
    exit: said(node, 'exit'),
    terminal: oneOf(node, 'terminal', ['won', 'lost', 'churned'] as const),
    alias: alias
      ? present({ hubspot: text(alias, 'hubspot'), forrester: text(alias, 'forrester'), bowtie: text(alias, 'bowtie') })
      : {},
    targetTime: duration(node, 'target_time'),
    probability: rate(node, 'probability'),
    forecastCategory: text(node, 'forecast_category'),
    alternativeTo: text(node, 'alternative_to'),
  };
}

/** One of `lifecycle.returns`. */
export function lowerReturn(node: Node): StageReturn {
  return { at: node.at, from: text(node, 'from'), to: text(node, 'to'), name: text(node, 'name') };
}
