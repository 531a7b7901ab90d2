import type { Processes, ProcessStep } from '../plan';
import { children, duration, type Node, number, text, words } from './read';

/** The two sides' own process steps. */
export function lowerProcesses(node: Node): Processes {
  return {
    at: node.at,
    marketing: children(node, 'marketing').map(lowerStep),
    sales: children(node, 'sales').map(lowerStep),
  };
}

function lowerStep(node: Node): ProcessStep {
  return {
    at: node.at,
    id: text(node, 'id'),
    step: number(node, 'step'),
    name: text(node, 'name'),
    owner: text(node, 'owner'),
    inputs: words(node, 'inputs'),
    outputs: words(node, 'outputs'),
    stage: text(node, 'stage'),
    duration: duration(node, 'duration'),
  };
}
