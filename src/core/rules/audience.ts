import { memo } from '../memo';
import { byId } from '../model/lookup';
import type { Campaign, Persona, Plan, Segment } from '../model/plan';
import { isSameFamily } from './segment-family';

/** Whom the campaigns of a plan are for; cancelled ones are for nobody. */
export interface Audience {
  /** Persona id -> the campaigns that are for that persona. */
  readonly byPersona: ReadonlyMap<string, readonly Campaign[]>;
  /** Segment id -> the campaigns that are for that segment, for a part of it or for one that it is a part of. */
  readonly bySegment: ReadonlyMap<string, readonly Campaign[]>;
}

/**
 * Whom the campaigns are for. A campaign that names segments and no personas is for every persona of these; one that
 * names personas and no segments is for the segments of these; one that names neither is for whom its parent is for.
 */
export function audienceOf({
  campaigns,
  personas,
  segments,
}: Pick<Plan, 'campaigns' | 'personas' | 'segments'>): Audience {
  return audience(campaigns, personas, segments);
}

/** The segments and personas that a campaign names itself, or that the nearest campaign above it names. */
export function addressed(
  campaigns: readonly Campaign[],
  campaign: Campaign,
): { readonly segments: readonly string[]; readonly personas: readonly string[] } {
  const seen = new Set<Campaign>();
  let at: Campaign | undefined = campaign;
  while (at && !seen.has(at)) {
    if (at.segments.length + at.personas.length > 0) return at;
    seen.add(at);
    at = at.parent === undefined ? undefined : byId(campaigns).get(at.parent);
  }
  return campaign;
}

const audience = memo(
  (campaigns: readonly Campaign[], personas: readonly Persona[], segments: readonly Segment[]): Audience => {
    const byPersona = new Map<string, Campaign[]>();
    const bySegment = new Map<string, Campaign[]>();
    const related = relatedSegments(segments);
    const people = personasBySegment(personas);
    for (const campaign of campaigns) {
      if (campaign.status === 'cancelled') continue;
      const said = addressed(campaigns, campaign);
      const named = new Set([...said.segments, ...campaign.targets.flatMap(({ segment }) => segment ?? [])]);
      const own = said.segments.length > 0 ? named : new Set([...named, ...segmentsOf(personas, said.personas)]);
      const reached = new Set([...own].flatMap((id) => related.get(id) ?? [id]));
      for (const id of reached) add(bySegment, id, campaign);
      const readers =
        said.personas.length > 0 ? said.personas : [...reached].flatMap((segment) => people.get(segment) ?? []);
      for (const id of new Set(readers)) add(byPersona, id, campaign);
    }
    return { byPersona, bySegment };
  },
);

function add(map: Map<string, Campaign[]>, key: string, campaign: Campaign): void {
  const list = map.get(key);
  if (list) list.push(campaign);
  else map.set(key, [campaign]);
}

function segmentsOf(personas: readonly Persona[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => byId(personas).get(id)?.segments ?? []);
}

/** Each segment with all of its family. */
const relatedSegments = memo((segments: readonly Segment[]): ReadonlyMap<string, readonly string[]> => {
  const nested = segments.some(({ parent }) => parent !== undefined);
  const ids = segments.map(({ id }) => id);
  return new Map(ids.map((id) => [id, nested ? ids.filter((other) => isSameFamily(segments, id, other)) : [id]]));
});

const personasBySegment = memo((personas: readonly Persona[]): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const { id, segments } of personas)
    for (const segment of segments) {
      const list = map.get(segment);
      if (list) list.push(id);
      else map.set(segment, [id]);
    }
  return map;
});
