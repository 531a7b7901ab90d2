import { below } from '../../address';
import { called } from '../called';
import { isPositioned } from '../is-positioned';
import { entryRule } from '../rule';

/**
 * AUD-012. What is said to a persona of the segment, about its offering, to the segment above it or to everybody is
 * said to the segment too (ruling 10.1.8).
 */
export const segmentWithoutPositioning = entryRule({
  code: 'AUD-012',
  name: 'segment-without-positioning',
  severity: 'info',
  each: 'segments',
  reads: ['positioning', 'personas', 'segments'],
  summary: 'A segment to which nothing is promised',
  why: 'Without a promise every campaign and every seller invents their own.',
  settle: 'Write what you promise this segment under `positioning`.',
  check: (segment, { plan }) =>
    isPositioned(plan, segment)
      ? []
      : [
          {
            at: below(segment.at, 'id'),
            message: `Nothing is promised to ${called(segment)}. Write it under \`positioning\` with \`segment: ${segment.id}\`.`,
            args: { segment: segment.id },
          },
        ],
});
