import type { Rule } from '../rule';
import { noWonStage } from './no-won-stage';
import { positionBackwards } from './position-backwards';
import { sideChangeWithoutHandoff } from './side-change-without-handoff';
import { stageWithoutCriteria } from './stage-without-criteria';
import { stageWithoutOwner } from './stage-without-owner';
import { unitAndSideChange } from './unit-and-side-change';

/** Lifecycle and ownership. */
export const rules: readonly Rule[] = [
  stageWithoutOwner,
  stageWithoutCriteria,
  noWonStage,
  sideChangeWithoutHandoff,
  positionBackwards,
  unitAndSideChange,
];
