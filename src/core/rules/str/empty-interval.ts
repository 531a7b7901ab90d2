import type { ListedRule } from '../rule';

/** STR-006, found by the schema layer. */
export const emptyInterval: ListedRule = {
  code: 'STR-006',
  name: 'empty-interval',
  severity: 'error',
  by: 'schema',
  summary: 'A day that does not exist, an end before its start, or a minimum over its maximum',
  why: 'Nothing lies in an empty interval: a campaign has no days, a segment no accounts.',
  settle: 'Correct the day, or exchange the two ends.',
};
