import type { BuyingRole, Persona } from '../plan';
import { type Node, oneOf, said, text, words } from './read';

const buyingRoles: readonly BuyingRole[] = [
  'economic_buyer',
  'decision_maker',
  'champion',
  'technical_evaluator',
  'user',
  'influencer',
  'procurement',
  'blocker',
  'buyer',
  'payer',
];

/** One of `personas`; `undefined` without an id. */
export function lowerPersona(node: Node): Persona | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    name: text(node, 'name'),
    segments: words(node, 'segments'),
    ...(Object.hasOwn(node.data, 'segments') ? {} : { segmentsAbsent: true }),
    buyingRole: oneOf(node, 'buying_role', buyingRoles),
    goals: words(node, 'goals'),
    pains: words(node, 'pains'),
    objections: said(node, 'objections'),
    triggers: words(node, 'triggers'),
    motives: words(node, 'motives'),
    questions: words(node, 'questions'),
    channels: words(node, 'channels'),
    quote: text(node, 'quote'),
    offerings: words(node, 'offerings'),
  };
}
