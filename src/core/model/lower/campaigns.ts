import type { Campaign, CampaignTarget } from '../plan';
import type { Direction } from '../values';
import {
  asCount,
  child,
  children,
  count,
  isMap,
  mapOf,
  money,
  type Node,
  oneOf,
  period,
  present,
  text,
  words,
} from './read';

const directions: readonly Direction[] = ['inbound', 'outbound', 'both'];
const statuses = ['idea', 'planned', 'running', 'done', 'cancelled'] as const;

/** One of `campaigns`; `undefined` without an id. */
export function lowerCampaign(node: Node): Campaign | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  const play = child(node, 'sales_contribution');
  const during = period(node, 'period');
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    type: text(node, 'type'),
    direction: oneOf(node, 'direction', directions),
    source: text(node, 'source') ?? 'marketing',
    parent: text(node, 'parent'),
    owner: text(node, 'owner'),
    contributors: words(node, 'contributors'),
    salesContribution: play && present({ at: play.at, owner: text(play, 'owner'), play: text(play, 'play') }),
    segments: words(node, 'segments'),
    personas: words(node, 'personas'),
    stages: words(node, 'stages'),
    period: during,
    ...(during && !isMap(node.data.period) ? { periodIsShort: true } : {}),
    budget: money(node, 'budget'),
    targets: children(node, 'targets').map(lowerTarget),
    kpis: words(node, 'kpis'),
    offer: text(node, 'offer'),
    message: text(node, 'message'),
    assets: words(node, 'assets'),
    status: oneOf(node, 'status', statuses),
  };
}

function lowerTarget(node: Node): CampaignTarget {
  return {
    at: node.at,
    segment: text(node, 'segment'),
    stage: text(node, 'stage'),
    count: count(node, 'count'),
    byInterval: mapOf(node, 'by_interval', asCount),
  };
}
