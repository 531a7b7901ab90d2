import { below } from '../../address';
import type { Fix } from '../../finding';
import { byId } from '../../model/lookup';
import type { Campaign, Persona, Plan } from '../../model/plan';
import { called } from '../called';
import { entryRule, type Report } from '../rule';
import { isSameFamily } from '../segment-family';
import { segmentName } from '../segment-name';
import { listed } from '../words';

type Facts = Pick<Plan, 'personas' | 'segments'>;

/**
 * AUD-005. Speaks of what a campaign names itself: with segments alone it is for all who are in them. A persona of a
 * segment is taken for one of the segments above it and below it too.
 */
export const audienceMismatch = entryRule({
  code: 'AUD-005',
  name: 'audience-mismatch',
  severity: 'warning',
  each: 'campaigns',
  reads: ['personas', 'segments'],
  summary: 'A campaign whose personas and segments do not fit each other',
  why: 'It is written for people who are not there, or counted for companies in which nobody reads it.',
  settle: 'Add the persona’s segment, or a persona of the segment, or take out what does not belong.',
  check: (campaign, { plan }) =>
    campaign.status === 'cancelled' ? [] : [...strangers(plan, campaign), ...unread(plan, campaign)],
});

/** Personas of the campaign that are found in none of its segments. */
function strangers(plan: Facts, campaign: Campaign): readonly Report[] {
  const { segments } = campaign;
  if (!segments.some((id) => byId(plan.segments).has(id))) return [];
  return campaign.personas.flatMap((id, index): Report[] => {
    const persona = byId(plan.personas).get(id);
    const found = persona?.segments.filter((segment) => byId(plan.segments).has(segment)) ?? [];
    if (!persona || found.length < persona.segments.length || found.length === 0) return [];
    if (segments.some((segment) => isIn(plan, persona, segment) || !byId(plan.segments).has(segment))) return [];
    const add: readonly Fix[] = found.slice(0, 2).map((segment) => ({
      title: `Add the segment ${segmentName(plan, segment)}`,
      edits: [{ op: 'append', at: below(campaign.at, 'segments'), value: segment }],
      safe: false,
    }));
    const names = (ids: readonly string[]) => listed(ids.map((segment) => segmentName(plan, segment)));
    return [
      {
        at: { ...below(campaign.at, 'personas', index), on: 'value' },
        message: `${called(persona)} is found in ${names(found)}, but ${called(campaign)} is for ${names(segments)}. Add the segment or take the persona out.`,
        args: { campaign: campaign.id, persona: id },
        related: [{ at: below(persona.at, 'segments'), message: `Where ${called(persona)} is found.` }],
        fixes: [
          ...add,
          {
            title: `Take ${called(persona)} out`,
            edits: [{ op: 'remove', at: below(campaign.at, 'personas', index) }],
            safe: false,
          },
        ],
      },
    ];
  });
}

/** Segments of the campaign in which none of its personas is found. */
function unread(plan: Facts, campaign: Campaign): readonly Report[] {
  // A persona that is not known, or of which no segment is known, may be the one.
  const known = campaign.personas.flatMap((id) => byId(plan.personas).get(id) ?? []);
  if (known.length === 0 || known.length < campaign.personas.length) return [];
  if (known.some(({ segments }) => segments.length === 0)) return [];
  if (known.some((persona) => persona.segments.some((id) => !byId(plan.segments).has(id)))) return [];
  return campaign.segments.flatMap((segment, index): Report[] => {
    if (!byId(plan.segments).has(segment) || known.some((persona) => isIn(plan, persona, segment))) return [];
    const there = plan.personas.filter((persona) => isIn(plan, persona, segment)).slice(0, 3);
    const name = segmentName(plan, segment);
    const names = listed(known.map(called));
    return [
      {
        at: { ...below(campaign.at, 'segments', index), on: 'value' },
        message: `${called(campaign)} is for ${name}, but ${known.length === 1 ? `its persona ${names} is not` : `none of its personas (${names}) is`} found there. ${
          there.length === 0 ? `Add a persona for ${name}` : `Add ${listed(there.map(called), 'or')}`
        }, or take the segment out.`,
        args: { campaign: campaign.id, segment },
        fixes: there.map((persona) => ({
          title: `Add ${called(persona)}`,
          edits: [{ op: 'append', at: below(campaign.at, 'personas'), value: persona.id }],
          safe: false,
        })),
      },
    ];
  });
}

function isIn(plan: Facts, persona: Persona, segment: string): boolean {
  return persona.segments.some((id) => isSameFamily(plan.segments, id, segment));
}
