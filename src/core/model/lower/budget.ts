import type { Budget, BudgetLine } from '../plan';
import type { Side } from '../values';
import { children, money, type Node, oneOf, text, words } from './read';

const sides: readonly Side[] = ['marketing', 'sales', 'shared'];

/** The total and its lines; a line without an id is left out, and then the budget says that it is `incomplete`. */
export function lowerBudget(node: Node): Budget {
  const written = node.data.lines;
  const lines = children(node, 'lines').flatMap((line) => lowerLine(line) ?? []);
  return {
    at: node.at,
    total: money(node, 'total'),
    lines,
    ...(Array.isArray(written) && lines.length < written.length ? { incomplete: true } : {}),
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
