import type { Positioning } from '../plan';
import { type Node, said, text, words } from './read';

/** One of `positioning`: for a segment, a persona, an offering, or (none of them) the company. */
export function lowerPositioning(node: Node): Positioning {
  return {
    at: node.at,
    segment: text(node, 'segment'),
    persona: text(node, 'persona'),
    offering: text(node, 'offering'),
    category: text(node, 'category'),
    promise: text(node, 'promise'),
    for: text(node, 'for'),
    alternatives: words(node, 'alternatives'),
    differentiators: words(node, 'differentiators'),
    proof: said(node, 'proof'),
    tone: text(node, 'tone'),
    pillars: words(node, 'pillars'),
  };
}
