import type { ListedRule } from '../rule';

/** REF-008, found where files are joined into plans. */
export const overriddenId: ListedRule = {
  code: 'REF-008',
  name: 'overridden-id',
  severity: 'info',
  by: 'files',
  summary: 'An entry that stands in place of the one in the base file',
  why: 'House rules changed in one plan are easy to miss: whoever reads the base expects the other entry.',
  settle: "Nothing to do when the plan is meant to differ; else remove the entry, and the base's own counts again.",
};
