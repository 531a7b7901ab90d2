import type { ListedRule } from '../rule';

/** REF-006, found where files are joined into plans. */
export const includeFault: ListedRule = {
  code: 'REF-006',
  name: 'include-fault',
  severity: 'error',
  by: 'files',
  summary: 'A file that is missing, named twice or of the wrong kind, or a section that stands in two files',
  why: 'With half of its files a plan is half a plan, and every sum over it is wrong.',
  settle:
    'Correct the path in `include` or `extends`, or the `kind` of the file. Keep a section that is not a list in one file.',
};
