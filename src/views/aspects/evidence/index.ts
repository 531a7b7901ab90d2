import { criteria, personas, positioning, proof, segments } from './audience';
import { campaignDirections, campaignKinds, campaignOffers, campaignPeriods, campaigns } from './campaigns';
import { goalHorizons, goals, personaGoals } from './goals';
import { budget, kpis, levels, measures, records, toolKinds, tools } from './records';
import type { EvidenceSource } from './source';
import { engagement, nurtureOwner, sourcing, stageLags, stageOwners, stagePositions, transition } from './stages';
import {
  acceptance,
  activities,
  compensation,
  content,
  feedback,
  handoffs,
  playbooks,
  processes,
  quotas,
  roles,
  scoring,
  slaPromises,
} from './work';

/** What can be said from each kind of plan data, under the names that the catalogue's `evidence` lists use. */
export const evidenceSources: Readonly<Record<string, EvidenceSource>> = {
  goals,
  'goals.horizon': goalHorizons,
  'campaigns.period': campaignPeriods,
  'funnel.assumptions.lag': stageLags,
  'funnel.sourcing': sourcing,
  campaigns,
  'campaigns.type': campaignKinds,
  'campaigns.direction': campaignDirections,
  'campaigns.offer': campaignOffers,
  playbooks,
  processes,
  segments,
  'segments.criteria': criteria,
  personas,
  'personas.buying_role': personas,
  'personas.goals': personaGoals,
  positioning,
  'positioning.promise': positioning,
  'positioning.proof': proof,
  'kpis.side': kpis,
  'kpis.measures': measures,
  'kpis.level': levels,
  'tools.used_by': tools,
  'tools.record_of': records,
  'tools.category': toolKinds,
  'lifecycle.stages.owner': stageOwners,
  'lifecycle.stages.position': stagePositions,
  'budget.lines': budget,
  scoring,
  handoffs,
  'handoffs.sla': slaPromises,
  'handoffs.accept_if': acceptance,
  'responsibilities.activities': activities,
  'collaboration.content': content,
  'collaboration.feedback': feedback,
  'capacity.quota': quotas,
  roles,
  'roles.compensation': compensation,
  'stance.nurture_owner': nurtureOwner,
  'stance.transition': transition,
  'stance.engagement': engagement,
};

/** Evidence that the catalogue names and that no part of the plan's model holds; listed so that a test can tell it from an oversight. */
export const silentSources: readonly string[] = ['personas.research'];

export type { EvidenceQuestion, EvidenceSource } from './source';
