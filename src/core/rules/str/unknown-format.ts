import type { ListedRule } from '../rule';

/** STR-010, found by the schema layer. */
export const unknownFormat: ListedRule = {
  code: 'STR-010',
  name: 'unknown-format',
  severity: 'error',
  by: 'schema',
  summary: 'A format version that this reader does not know',
  why: 'A newer format may mean other things by the same words, so an older reader would say things that are not true.',
  settle: 'Write `gtm: 1`, or update the reader.',
};
