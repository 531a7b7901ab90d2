import type { ListedRule } from '../rule';

/** STR-008, found where a file's amounts meet the root's `currency` and `fx`. */
export const foreignCurrency: ListedRule = {
  code: 'STR-008',
  name: 'foreign-currency',
  severity: 'error',
  by: 'schema',
  summary: 'An amount in another currency for which `fx` has no rate',
  why: 'It cannot be added to the others, so it is missing from every sum.',
  settle:
    "Add the rate under `fx`: what one unit is worth in the plan's currency. Or write the amount in that currency.",
};
