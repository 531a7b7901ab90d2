import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId } from '../../model/lookup';
import { called } from '../called';
import { entryRule, type Report } from '../rule';
import { isInSegment } from '../segment-family';
import { segmentName } from '../segment-name';
import { listed } from '../words';

/** CMP-009. A target for a part of one of the segments is for that segment. Without segments nothing is contradicted. */
export const targetOutsideSegments = entryRule({
  code: 'CMP-009',
  name: 'target-outside-segments',
  severity: 'error',
  each: 'campaigns',
  reads: ['segments'],
  summary: 'A target for a segment that the campaign is not for',
  why: 'The count feeds a segment that the campaign never speaks to, so that segment’s sums are wrong.',
  settle: 'Add the segment to the campaign, or correct the target.',
  check: (campaign, { plan }) => {
    const { segments } = campaign;
    // A segment that is not known may be the one.
    if (segments.length === 0 || segments.some((id) => !byId(plan.segments).has(id))) return [];
    return campaign.targets.flatMap(({ at, segment }): Report[] => {
      if (segment === undefined || !byId(plan.segments).has(segment)) return [];
      if (segments.some((id) => isInSegment(plan.segments, segment, id))) return [];
      const name = segmentName(plan, segment);
      const place = below(at, 'segment');
      const [only, ...others] = segments;
      const correct: readonly Fix[] =
        only === undefined || others.length > 0 || campaign.targets.some((target) => target.segment === only)
          ? []
          : [
              {
                title: `Count for ${segmentName(plan, only)}`,
                edits: [{ op: 'set', at: place, value: only }],
                safe: false,
              },
            ];
      return [
        {
          at: { ...place, on: 'value' },
          message: `${called(campaign)} has a target for ${name}, but it is for ${listed(segments.map((id) => segmentName(plan, id)))}. Add ${name} to \`segments\`, or correct the target.`,
          args: { campaign: campaign.id, segment },
          related: [{ at: { ...below(campaign.at, 'segments'), on: 'value' }, message: 'Whom the campaign is for.' }],
          fixes: [
            {
              title: `Let it be for ${name} too`,
              edits: [{ op: 'append', at: below(campaign.at, 'segments'), value: segment }],
              safe: false,
            },
            ...correct,
          ],
        },
      ];
    });
  },
});
