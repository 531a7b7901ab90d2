import type { Playbook, PlaybookElement } from '../plan';
import { children, type Node, number, text, words } from './read';

/** One of `playbooks`; `undefined` without an id. */
export function lowerPlaybook(node: Node): Playbook | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    method: text(node, 'method'),
    segments: words(node, 'segments'),
    stages: words(node, 'stages'),
    rationale: text(node, 'rationale'),
    elements: children(node, 'elements').flatMap((element) => lowerElement(element) ?? []),
    disqualifyIf: words(node, 'disqualify_if'),
  };
}

function lowerElement(node: Node): PlaybookElement | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    questions: words(node, 'questions'),
    evidence: text(node, 'evidence'),
    requiredBy: text(node, 'required_by'),
    weight: number(node, 'weight'),
  };
}
