import type { ListedRule } from '../rule';

/** REF-009, found where files are joined into plans. */
export const lonePart: ListedRule = {
  code: 'REF-009',
  name: 'lone-part',
  severity: 'info',
  by: 'files',
  summary: 'A part that no plan includes',
  why: 'Alone a part is checked for its shape only: its links and figures need the rest of the plan.',
  settle: 'Name the file under `include` of its plan (a base: under `extends`).',
};
