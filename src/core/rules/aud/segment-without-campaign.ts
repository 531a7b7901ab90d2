import { below } from '../../address';
import type { Related } from '../../finding';
import type { Plan } from '../../model/plan';
import { audienceOf } from '../audience';
import { called } from '../called';
import { entryRule } from '../rule';
import { targetPlace } from '../target-place';

/** AUD-003. A campaign for a part of a segment, or for one above it, is for the segment too. */
export const segmentWithoutCampaign = entryRule({
  code: 'AUD-003',
  name: 'segment-without-campaign',
  severity: 'warning',
  each: 'segments',
  reads: ['campaigns', 'personas', 'segments', 'funnel'],
  summary: 'A segment that no campaign is for',
  why: 'What the plan wants from the segment has to come from nowhere.',
  settle: 'Plan a campaign for it, or remove the segment.',
  check: (segment, { plan }) => {
    if (audienceOf(plan).bySegment.has(segment.id)) return [];
    return [
      {
        at: below(segment.at, 'id'),
        message: `No campaign is for ${called(segment)}. Plan one, or remove the segment.`,
        args: { segment: segment.id },
        related: target(plan, segment.id),
      },
    ];
  },
});

function target(plan: Pick<Plan, 'funnel'>, segment: string): readonly Related[] {
  const at = targetPlace(plan, segment);
  return at ? [{ at, message: 'What the plan wants from it.' }] : [];
}
