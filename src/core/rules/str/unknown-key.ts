import type { ListedRule } from '../rule';

/** STR-003, found by the schema layer. */
export const unknownKey: ListedRule = {
  code: 'STR-003',
  name: 'unknown-key',
  severity: 'warning',
  by: 'schema',
  summary: 'A key that is nearly one of the known keys',
  why: 'A mistyped key is skipped without a sound: the plan looks complete and its content is missing.',
  settle: 'Write the key as the format spells it, or begin it with `x-` when it is your own.',
};
