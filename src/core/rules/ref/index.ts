import type { Rule } from '../rule';
import { duplicateId } from './duplicate-id';
import { emptySharing } from './empty-sharing';
import { idNotKebabCase } from './id-not-kebab-case';
import { includeFault } from './include-fault';
import { lonePart } from './lone-part';
import { overriddenId } from './overridden-id';
import { referenceCycle } from './reference-cycle';
import { unknownReference } from './unknown-reference';
import { unusedEntry } from './unused-entry';

/** References and files. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateId,
  referenceCycle,
  idNotKebabCase,
  unusedEntry,
  includeFault,
  emptySharing,
  overriddenId,
  lonePart,
];
