import type { Rule } from '../rule';
import { acceptanceBelowAssumption } from './acceptance-below-assumption';
import { businessClockWithoutCalendar } from './business-clock-without-calendar';
import { handoffWithoutCriteria } from './handoff-without-criteria';
import { handoffWithoutSla } from './handoff-without-sla';
import { impossibleOrder } from './impossible-order';
import { noEscalation } from './no-escalation';
import { noRejectPath } from './no-reject-path';
import { noRequiredFields } from './no-required-fields';
import { oneSidedSla } from './one-sided-sla';
import { ownerMismatch } from './owner-mismatch';
import { promiseOverLoad } from './promise-over-load';
import { promiseTooSmall } from './promise-too-small';
import { speedWithoutQuality } from './speed-without-quality';

/** Handoffs and SLAs. */
export const rules: readonly Rule[] = [
  handoffWithoutCriteria,
  handoffWithoutSla,
  ownerMismatch,
  noRejectPath,
  promiseTooSmall,
  acceptanceBelowAssumption,
  oneSidedSla,
  speedWithoutQuality,
  impossibleOrder,
  promiseOverLoad,
  noEscalation,
  businessClockWithoutCalendar,
  noRequiredFields,
];
