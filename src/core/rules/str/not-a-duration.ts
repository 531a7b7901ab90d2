import type { ListedRule } from '../rule';

/** STR-005, found by the schema layer. */
export const notADuration: ListedRule = {
  code: 'STR-005',
  name: 'not-a-duration',
  severity: 'error',
  by: 'schema',
  summary: 'A length of time that cannot be read',
  why: 'Lags, promises and reviews feed dates. A duration that cannot be read leaves them open.',
  settle: 'Write a number and one unit: `30m`, `4h`, `2d`, `3w`, `6mo`, `1y`; or ISO 8601, such as `PT4H`.',
};
