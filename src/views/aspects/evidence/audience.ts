import { count, plural } from '../../common/format';
import { words } from '../../common/phrase';
import type { EvidenceSource } from './source';
import { distinct, ownedCampaigns } from './source';
import { firstNeed } from './stages';

/** Whom the plan is for, in numbers; for a side: how many buyers reach it. */
export const segments: EvidenceSource = ({ plan, figures, side }) => {
  if (side !== 'shared') return firstNeed(plan, figures, side);
  if (plan.segments.length === 0) return undefined;
  const accounts = plan.segments.reduce((sum, segment) => sum + (segment.size.accounts ?? 0), 0);
  const people = plan.segments.reduce((sum, segment) => sum + (segment.size.people ?? 0), 0);
  const sizes = [accounts > 0 ? `${count(accounts)} accounts` : '', people > 0 ? `${count(people)} people` : ''].filter(
    Boolean,
  );
  const met = plan.personas.length > 0 ? [plural(plan.personas.length, 'persona')] : [];
  return [words([plural(plan.segments.length, 'segment'), ...sizes, ...met].join(', '))];
};

/** Which of the personas the side's campaigns speak to. */
export const personas: EvidenceSource = ({ plan, side }) => {
  if (plan.personas.length === 0) return undefined;
  if (side === 'shared') return undefined;
  const met = distinct(ownedCampaigns(plan, side).flatMap((campaign) => campaign.personas));
  return met.length > 0
    ? [words(`Campaigns for ${met.length} of ${plural(plan.personas.length, 'persona')}`)]
    : undefined;
};

/** For how many segments it is written down who belongs to them. */
export const criteria: EvidenceSource = ({ plan, side }) => {
  if (side !== 'shared' || plan.segments.length === 0) return undefined;
  const known = plan.segments.filter((segment) => segment.criteria !== undefined);
  return [words(`Criteria for ${known.length} of ${plural(plan.segments.length, 'segment')}`)];
};

/** For how many segments the plan says what it promises. */
export const positioning: EvidenceSource = ({ plan, side }) => {
  if (side !== 'shared' || plan.positioning.length === 0) return undefined;
  const covered = plan.segments.filter((segment) => plan.positioning.some((entry) => entry.segment === segment.id));
  if (covered.length === 0) return [words(`Positioning: ${plural(plan.positioning.length, 'statement')}`)];
  return [words(`Positioning for ${covered.length} of ${plural(plan.segments.length, 'segment')}`)];
};

/** With what the promises are proved. */
export const proof: EvidenceSource = ({ plan, side }) => {
  if (side !== 'shared') return undefined;
  const proofs = plan.positioning.filter((entry) => entry.proof.length > 0);
  return plan.positioning.length > 0
    ? [words(`Proof for ${proofs.length} of ${plural(plan.positioning.length, 'promise')}`)]
    : undefined;
};
