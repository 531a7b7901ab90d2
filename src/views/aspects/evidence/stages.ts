import { byId, mainLine } from '../../../core/model/lookup';
import type { Plan, Stage } from '../../../core/model/plan';
import type { FunctionSide, Position } from '../../../core/model/values';
import { capital, days, need, plural, rate } from '../../common/format';
import { many } from '../../common/many';
import type { Named } from '../../common/names';
import { namedStage, segmentName, stageShort } from '../../common/names';
import { andList, link, listed, words } from '../../common/phrase';
import type { Phrase } from '../../view';
import type { EvidenceSource } from './source';
import { distinct, ownedStages, ownerSide } from './source';

/** Which stages the side owns; for both: the ones that have an owner on each side. */
export const stageOwners: EvidenceSource = ({ plan, side, aspect }) => {
  // The row of the stages themselves says it with their positions.
  if (aspect === 'funnel_stage' && side !== 'shared') return undefined;
  if (side === 'shared') {
    const together = plan.stages.filter((stage) => {
      const sides = [ownerSide(plan, stage.owner), ownerSide(plan, stage.coOwner)];
      return sides.includes('marketing') && sides.includes('sales');
    });
    return together.length > 0 ? [words('Owned together: '), ...listed(together.map(named))] : undefined;
  }
  const own = ownedStages(plan, side);
  if (own.length === 0) return undefined;
  return [words(`Owns ${plural(own.length, 'stage')}: `), ...listed(own.map(named), 6)];
};

const positionWords: Readonly<Record<Position, string>> = {
  tofu: 'top',
  mofu: 'middle',
  bofu: 'bottom',
  post: 'after the sale',
};

/** Which part of the funnel the side's stages lie in; for both: where the buyer changes hands between them. */
export const stagePositions: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') {
    const between = plan.handoffs.filter((handoff) => {
      const sides = new Set([ownerSide(plan, handoff.giver), ownerSide(plan, handoff.receiver)]);
      return sides.has('marketing') && sides.has('sales');
    });
    const [first] = between;
    const from = namedStage(plan, first?.from);
    const to = namedStage(plan, first?.to);
    if (!first || !from || !to) return undefined;
    const transition = plan.stance?.transition ? `, ${transitionWords[plan.stance.transition]}` : '';
    const more = between.length > 1 ? ` and ${between.length - 1} more` : '';
    return [words('Handed over '), { text: `${from.name} → ${to.name}`, at: first.at }, words(`${more}${transition}`)];
  }
  const own = ownedStages(plan, side);
  if (own.length === 0) return undefined;
  const positions = distinct(own.map((stage) => stage.position)).map((position) => [words(positionWords[position])]);
  const where = andList(positions)
    .map((phrase) => phrase.text)
    .join('');
  return [words('Owns '), ...listed(own.map(named), 6), words(where === '' ? '' : ` (${where})`)];
};

const transitionWords = { baton: 'like a baton', overlap: 'with an overlap', loop: 'as a loop' } as const;

/** How long a buyer stays with the side, from its first stage to the one after its last, for each segment. */
export const stageLags: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared') return undefined;
  const stretch = ownStretch(plan, side);
  if (!stretch || !plan.funnel) return undefined;
  const [from, to, passed] = stretch;
  const texts = plan.funnel.assumptions.flatMap((assumption) => {
    const lags = passed.map((stage) => assumption.lag[stage.id]);
    if (assumption.segment === undefined || lags.some((lag) => lag === undefined)) return [];
    const total = lags.reduce((sum, lag) => sum + (lag?.totalDays ?? 0), 0);
    return [{ days: Math.round(total), segment: segmentName(plan, assumption.segment) }];
  });
  if (texts.length === 0) return undefined;
  const said = texts.map((text) => `${days(text.days)} ${text.segment}`).join(', ');
  return [link(named(from)), words(' to '), link(named(to)), words(`: ${said}`)];
};

/** The stages that the side owns without a break on the main line, and the stage that follows them. */
function ownStretch(plan: Plan, side: FunctionSide): readonly [Stage, Stage, readonly Stage[]] | undefined {
  const line = mainLine(plan);
  const first = line.findIndex((stage) => ownerSide(plan, stage.owner) === side);
  const from = line[first];
  if (!from) return undefined;
  const open = line.slice(first).filter((stage) => stage.terminal !== 'won');
  const end = open.findIndex((stage) => ownerSide(plan, stage.owner) !== side);
  const passed = end < 0 ? open : open.slice(0, end);
  const to = line[first + passed.length];
  return to && passed.length > 0 ? [from, to, passed] : undefined;
}

/** How many buyers the plan needs at the first stage that the side holds. */
export function firstNeed(
  plan: Plan,
  figures: { totals: readonly { stage: string; need: { value: number | null } }[] },
  side: FunctionSide,
): readonly Phrase[] | undefined {
  const first = mainLine(plan).find((stage) => ownerSide(plan, stage.owner) === side);
  const total = first && figures.totals.find((entry) => entry.stage === first.id)?.need.value;
  if (!first || total === null || total === undefined || total === 0) return undefined;
  const at = named(first);
  return [words(`${need(total)} `), { text: many(at.name), at: at.at }, words(' needed')];
}

/** Which share of the volume the side has to bring. */
export const sourcing: EvidenceSource = ({ plan, side }) => {
  if (side === 'shared' || !plan.funnel) return undefined;
  const own = Object.entries(plan.funnel.sourcing).filter(
    ([source]) => source === side || (byId(plan.teams).has(source) && ownerSide(plan, source) === side),
  );
  if (own.length === 0) return undefined;
  return [words(`Brings ${rate(own.reduce((sum, [, share]) => sum + share, 0))} of the volume`)];
};

/** Who nurtures, where the plan has settled it. */
export const nurtureOwner: EvidenceSource = ({ plan, side }) =>
  plan.stance?.nurtureOwner === side
    ? [words(side === 'shared' ? 'Both nurture' : 'Nurtures until the buyer is ready')]
    : undefined;

/** How the sides pass the buyer on; belongs to both. */
export const transition: EvidenceSource = ({ plan, side }) =>
  side === 'shared' && plan.stance?.transition
    ? [words(`The buyer passes ${transitionWords[plan.stance.transition]}`)]
    : undefined;

/** Whether the side moves first. */
export const engagement: EvidenceSource = ({ plan, side }) => {
  const said =
    side === 'marketing'
      ? plan.stance?.engagementMarketing
      : side === 'sales'
        ? plan.stance?.engagementSales
        : undefined;
  return said ? [words(said === 'both' ? 'Proactive and reactive' : capital(said))] : undefined;
};

/** A stage by its short name, with its place. */
export function named(stage: Stage): Named {
  return { name: stageShort(stage), at: stage.at };
}
