import type { ListedRule } from '../rule';

/** STR-001, found by the syntax layer. */
export const syntaxError: ListedRule = {
  code: 'STR-001',
  name: 'syntax-error',
  severity: 'error',
  by: 'syntax',
  summary: 'Text that is not YAML, or a key that stands twice',
  why: 'Nothing else can be trusted: what follows the fault may be read differently from how it was meant, and of two equal keys one is lost.',
  settle: 'Mend the line: close the quote or bracket, indent with spaces, and keep one of two equal keys.',
};
