import type { Content, Feedback, Ritual } from '../plan';
import { duration, type Node, said, text, words } from './read';

/** One of `collaboration.rituals`; `undefined` without an id. */
export function lowerRitual(node: Node): Ritual | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    cadence: duration(node, 'cadence'),
    attendees: words(node, 'attendees'),
    agenda: words(node, 'agenda'),
  };
}

/** One of `collaboration.feedback`; `undefined` without an id. */
export function lowerFeedback(node: Node): Feedback | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    from: text(node, 'from'),
    to: text(node, 'to'),
    about: text(node, 'about'),
    cadence: duration(node, 'cadence'),
    feeds: said(node, 'feeds'),
  };
}

/** One of `collaboration.content`, or of `content` in a part; `undefined` without an id. */
export function lowerContent(node: Node): Content | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    type: text(node, 'type'),
    stage: text(node, 'stage'),
    personas: words(node, 'personas'),
    owner: text(node, 'owner'),
    requestedBy: text(node, 'requested_by'),
    answers: said(node, 'answers'),
    url: text(node, 'url'),
  };
}
