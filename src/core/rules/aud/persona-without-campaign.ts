import { below } from '../../address';
import { audienceOf } from '../audience';
import { called } from '../called';
import { entryRule } from '../rule';
import { segmentName } from '../segment-name';
import { listed } from '../words';

/**
 * AUD-001. A campaign for a segment that names no personas is for all of that segment. Silent for a plan without
 * campaigns: AUD-003 says that once a segment.
 */
export const personaWithoutCampaign = entryRule({
  code: 'AUD-001',
  name: 'persona-without-campaign',
  severity: 'warning',
  each: 'personas',
  reads: ['campaigns', 'segments', 'personas'],
  summary: 'A persona that no campaign is for',
  why: 'Sales will meet people whom marketing never spoke to, and the work on the persona reaches nobody.',
  settle: 'Add the persona to a campaign of one of its segments, or remove it.',
  check: (persona, { plan }) => {
    if (plan.campaigns.length === 0) return [];
    const { byPersona, bySegment } = audienceOf(plan);
    if (byPersona.has(persona.id)) return [];
    const near = [...new Set(persona.segments.flatMap((id) => bySegment.get(id) ?? []))];
    const names = near.slice(0, 3).map(called);
    return [
      {
        at: below(persona.at, 'id'),
        message: `No campaign is for ${called(persona)}. ${
          near.length === 0
            ? `Plan one for ${persona.segments.length === 0 ? 'this persona' : listed(persona.segments.map((id) => segmentName(plan, id)))}, or remove the persona.`
            : `Add \`${persona.id}\` to ${listed(names, 'or')}, or remove the persona.`
        }`,
        args: { persona: persona.id },
        fixes: near.slice(0, 3).map((campaign) => ({
          title: `Add ${called(persona)} to ${called(campaign)}`,
          edits: [{ op: 'append', at: below(campaign.at, 'personas'), value: persona.id }],
          safe: false,
        })),
      },
    ];
  },
});
