import type { PointRule, ScoreAxis, Scoring, Threshold } from '../plan';
import { child, children, duration, type Node, number, text, words } from './read';

/** One of `scoring`; `undefined` without an id. */
export function lowerScoring(node: Node): Scoring | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    fit: lowerAxis(child(node, 'fit')),
    engagement: lowerAxis(child(node, 'engagement')),
    negative: children(node, 'negative').map(lowerPointRule),
    exclude: words(node, 'exclude'),
    thresholds: children(node, 'thresholds').map(lowerThreshold),
    agreedBy: words(node, 'agreed_by'),
    review: duration(node, 'review'),
    segments: words(node, 'segments'),
  };
}

function lowerAxis(node: Node | undefined): ScoreAxis | undefined {
  if (!node) return undefined;
  return {
    at: node.at,
    cap: number(node, 'cap'),
    halfLife: duration(node, 'half_life'),
    rules: children(node, 'rules').map(lowerPointRule),
  };
}

function lowerPointRule(node: Node): PointRule {
  return {
    at: node.at,
    when: text(node, 'when'),
    points: number(node, 'points'),
    category: text(node, 'category'),
    source: text(node, 'source'),
  };
}

function lowerThreshold(node: Node): Threshold {
  return {
    at: node.at,
    stage: text(node, 'stage'),
    fit: number(node, 'fit'),
    engagement: number(node, 'engagement'),
    total: number(node, 'total'),
  };
}
