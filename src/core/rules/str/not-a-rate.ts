import type { ListedRule } from '../rule';

/** STR-004, found by the schema layer. */
export const notARate: ListedRule = {
  code: 'STR-004',
  name: 'not-a-rate',
  severity: 'error',
  by: 'schema',
  summary: 'A rate that is not between 0 and 1, or 0 % and 100 %',
  why: 'When 25 and 25 % are mixed, a funnel is off by a factor of a hundred and nobody sees it.',
  settle: 'Write the share with a percent sign (`25%`) or as a decimal from 0 to 1 (`0.25`).',
};
