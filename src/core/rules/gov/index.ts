import type { Rule } from '../rule';
import { approvedWithErrors } from './approved-with-errors';
import { idleIgnore } from './idle-ignore';
import { leftoverPlaceholder } from './leftover-placeholder';
import { personalContact } from './personal-contact';
import { unversionedChange } from './unversioned-change';

/** How the plan is kept. */
export const rules: readonly Rule[] = [
  idleIgnore,
  approvedWithErrors,
  unversionedChange,
  personalContact,
  leftoverPlaceholder,
];
