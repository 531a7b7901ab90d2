import type { Role, Team } from '../plan';
import type { TeamFunction } from '../values';
import { count, type Node, oneOf, text } from './read';

const functions: readonly TeamFunction[] = [
  'marketing',
  'sales',
  'presales',
  'customer_success',
  'revops',
  'product',
  'partner',
  'finance',
  'other',
];

/** One of `teams`; `undefined` without an id. */
export function lowerTeam(node: Node): Team | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    function: oneOf(node, 'function', functions),
    label: text(node, 'label'),
  };
}

/** One of `roles`; `undefined` without an id. */
export function lowerRole(node: Node): Role | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    title: text(node, 'title'),
    team: text(node, 'team'),
    headcount: count(node, 'headcount'),
    compensation: text(node, 'compensation'),
    person: text(node, 'person'),
  };
}
