import type { ListedRule } from '../rule';

/** STR-007, found by the schema layer. */
export const notMoney: ListedRule = {
  code: 'STR-007',
  name: 'not-money',
  severity: 'error',
  by: 'schema',
  summary: 'An amount with separators or a sign, too many decimals, or an unknown currency',
  why: 'An amount that cannot be read is missing from every sum, and the sums still look right.',
  settle: "Write the bare number in the plan's currency (`12000`), or `{ amount: 12000, currency: USD }`.",
};
