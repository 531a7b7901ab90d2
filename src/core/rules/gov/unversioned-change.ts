import type { ListedRule } from '../rule';

/** GOV-003. It needs the file's history, which no caller gives yet, so it never speaks; its code is kept for it. */
export const unversionedChange: ListedRule = {
  code: 'GOV-003',
  name: 'unversioned-change',
  severity: 'info',
  by: 'history',
  summary: 'Targets changed since the last commit, the version did not',
  why: 'Who knows the plan by its version works toward the old targets.',
  settle: 'Raise `version` together with the targets.',
};
