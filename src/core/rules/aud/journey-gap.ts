import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import type { Related } from '../../finding';
import { memo } from '../../memo';
import type { Campaign, Content, Persona, Plan } from '../../model/plan';
import { audienceOf } from '../audience';
import { called } from '../called';
import { entryRule } from '../rule';
import { stageName } from '../stage-name';

/**
 * AUD-006, at every main-line stage before won (ruling 10.2.30) that at least one of the persona's segments passes. A
 * persona whom no campaign is for has AUD-001; a campaign for the persona that states no stages may serve any.
 */
export const journeyGap = entryRule({
  code: 'AUD-006',
  name: 'journey-gap',
  severity: 'info',
  each: 'personas',
  reads: ['campaigns', 'personas', 'segments', 'content', 'stages', 'funnel'],
  summary: 'A stage at which neither campaign nor content is for a persona',
  why: 'Buyers who hear nothing for a whole stage forget, or ask somebody else.',
  settle:
    'Add content or a campaign for the persona at that stage, or ignore the finding with the reason why none is needed.',
  check: (persona, { plan }) => {
    const campaigns = audienceOf(plan).byPersona.get(persona.id) ?? [];
    const served = campaigns.map(stagesOf);
    if (campaigns.length === 0 || served.some((stages) => stages.length === 0)) return [];
    const covered = new Set([...served.flat(), ...contentStages(plan.content, persona)]);
    return openStages(plan, persona)
      .filter((stage) => !covered.has(stage))
      .map((stage) => ({
        at: below(persona.at, 'id'),
        message: `No campaign and no content is for ${called(persona)} at ${stageName(plan, stage)}. Add one of them, or say why none is needed.`,
        args: { persona: persona.id, stage },
        related: stagePlace(plan, stage),
      }));
  },
});

function stagesOf({ stages, targets }: Campaign): readonly string[] {
  return [...stages, ...targets.flatMap(({ stage }) => stage ?? [])];
}

/** Stages that the persona passes, without won and without what all of the persona's segments skip. */
function openStages(plan: Pick<Plan, 'stages' | 'funnel'>, persona: Persona): readonly string[] {
  const { stages, won } = lineOf(plan.stages);
  const assumptions = plan.funnel?.assumptions ?? [];
  const skips = persona.segments.map((id) => assumptions.find(({ segment }) => segment === id)?.skips ?? []);
  return stages
    .map(({ id }) => id)
    .filter((id) => id !== won && (skips.length === 0 || skips.some((skipped) => !skipped.includes(id))));
}

/** Content that names no personas is for all of them. */
function contentStages(content: readonly Content[], { id }: Persona): readonly string[] {
  const { everybody, byPersona } = contentIndex(content);
  return [...everybody, ...(byPersona.get(id) ?? [])];
}

const contentIndex = memo((content: readonly Content[]) => {
  const byPersona = new Map<string, string[]>();
  const everybody: string[] = [];
  for (const { stage, personas } of content) {
    if (stage === undefined) continue;
    if (personas.length === 0) everybody.push(stage);
    for (const persona of personas) byPersona.set(persona, [...(byPersona.get(persona) ?? []), stage]);
  }
  return { everybody, byPersona };
});

function stagePlace({ stages }: Pick<Plan, 'stages'>, id: string): readonly Related[] {
  const stage = stages.find((one) => one.id === id);
  return stage ? [{ at: below(stage.at, 'id'), message: `The stage ${called(stage)}.` }] : [];
}
