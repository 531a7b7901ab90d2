import type { Rule } from '../rule';
import { noReturnPath } from './no-return-path';
import { noWonStage } from './no-won-stage';
import { positionBackwards } from './position-backwards';
import { retentionWithoutPostStage } from './retention-without-post-stage';
import { sideChangeWithoutHandoff } from './side-change-without-handoff';
import { stageWithoutCriteria } from './stage-without-criteria';
import { stageWithoutOwner } from './stage-without-owner';
import { unitAndSideChange } from './unit-and-side-change';
import { vagueCriterion } from './vague-criterion';

/** Lifecycle and ownership. */
export const rules: readonly Rule[] = [
  stageWithoutOwner,
  stageWithoutCriteria,
  noWonStage,
  sideChangeWithoutHandoff,
  positionBackwards,
  noReturnPath,
  retentionWithoutPostStage,
  vagueCriterion,
  unitAndSideChange,
];
