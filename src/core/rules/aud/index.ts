import type { Rule } from '../rule';
import { audienceMismatch } from './audience-mismatch';
import { buyingRoleMissing } from './buying-role-missing';
import { channelMismatch } from './channel-mismatch';
import { journeyGap } from './journey-gap';
import { marketTooSmall } from './market-too-small';
import { modelConflict } from './model-conflict';
import { overlappingSegments } from './overlapping-segments';
import { personaWithoutCampaign } from './persona-without-campaign';
import { personaWithoutSegment } from './persona-without-segment';
import { segmentWithoutCampaign } from './segment-without-campaign';
import { segmentWithoutPositioning } from './segment-without-positioning';
import { unansweredObjection } from './unanswered-objection';

/** AUD: segments and personas, and whether campaigns reach them. */
export const rules: readonly Rule[] = [
  personaWithoutCampaign,
  personaWithoutSegment,
  segmentWithoutCampaign,
  overlappingSegments,
  audienceMismatch,
  journeyGap,
  buyingRoleMissing,
  unansweredObjection,
  marketTooSmall,
  modelConflict,
  channelMismatch,
  segmentWithoutPositioning,
];
