import type { Budget, BudgetLine } from '../plan';
import type { Side } from '../values';
import { children, money, type Node, oneOf, text, words } from './read';

const sides: readonly Side[] = ['marketing', 'sales', 'shared'];

/** The total and its lines; a line without an id is left out. */
export function lowerBudget(node: Node): Budget {
  return {
    at: node.at,
    total: money(node, 'total'),
    lines: children(node, 'lines').flatMap((line) => lowerLine(line) ?? []),
  };
}

function lowerLine(node: Node): BudgetLine | undefined {
  const id = text(node, 'id');
  if (id === undefined) return undefined;
  return {
    at: node.at,
    id,
    side: oneOf(node, 'side', sides),
    category: text(node, 'category'),
    amount: money(node, 'amount'),
    segments: words(node, 'segments'),
  };
}
