import type { ListedRule } from '../rule';

/** REF-004, found by the schema layer. */
export const idNotKebabCase: ListedRule = {
  code: 'REF-004',
  name: 'id-not-kebab-case',
  severity: 'warning',
  by: 'schema',
  summary: 'An id that is not written in small letters, digits and single dashes',
  why: 'Ids are links. One way of writing them keeps links stable when files, tools and people change.',
  settle: 'Write small letters, digits and single dashes, beginning with a letter: `mid-market`.',
};
