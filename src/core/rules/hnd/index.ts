import type { Rule } from '../rule';
import { handoffWithoutCriteria } from './handoff-without-criteria';
import { handoffWithoutSla } from './handoff-without-sla';
import { noEscalation } from './no-escalation';
import { noRejectPath } from './no-reject-path';
import { noRequiredFields } from './no-required-fields';
import { ownerMismatch } from './owner-mismatch';

/** Handoffs and SLAs. */
export const rules: readonly Rule[] = [
  handoffWithoutCriteria,
  handoffWithoutSla,
  ownerMismatch,
  noRejectPath,
  noEscalation,
  noRequiredFields,
];
