import type { ListedRule } from '../rule';

/** STR-002, found by the schema layer. */
export const schemaViolation: ListedRule = {
  code: 'STR-002',
  name: 'schema-violation',
  severity: 'error',
  by: 'schema',
  summary: 'A value of the wrong shape, a missing key, or a key that the format does not have',
  why: 'What has the wrong shape is not understood, so no rule, figure or view can speak about it.',
  settle: 'Write what the message asks for. Keys of your own begin with `x-`.',
};
