import type { Rule } from '../rule';
import { doubledRecord } from './doubled-record';
import { noCommonRitual } from './no-common-ritual';
import { noCommonTool } from './no-common-tool';
import { noFeedback } from './no-feedback';
import { ritualTooRare } from './ritual-too-rare';
import { stageWithoutRecord } from './stage-without-record';
import { unaskedContent } from './unasked-content';

/** How the two sides work together. The number 007 was never used. */
export const rules: readonly Rule[] = [
  noCommonRitual,
  noFeedback,
  ritualTooRare,
  unaskedContent,
  noCommonTool,
  doubledRecord,
  stageWithoutRecord,
];
