import type { Rule } from '../rule';
import { doubleClaim } from './double-claim';
import { emptySide } from './empty-side';
import { informedAccountable } from './informed-accountable';
import { missingAspect } from './missing-aspect';
import { notOneAccountable } from './not-one-accountable';
import { openStance } from './open-stance';
import { proseAgainstData } from './prose-against-data';
import { stanceAgainstOwners } from './stance-against-owners';

/** RSP: who does what, and whether words, stance and data agree on it. */
export const rules: readonly Rule[] = [
  emptySide,
  notOneAccountable,
  informedAccountable,
  doubleClaim,
  missingAspect,
  proseAgainstData,
  stanceAgainstOwners,
  openStance,
];
