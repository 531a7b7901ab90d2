import { below } from '../../address';
import type { Handoff, Kpi } from '../../model/plan';
import type { PlanRule, Report } from '../rule';

/** REF-007. */
export const emptySharing: PlanRule = {
  code: 'REF-007',
  name: 'empty-sharing',
  severity: 'warning',
  reads: ['kpis', 'handoffs'],
  summary: 'A KPI or a handoff shared by one and the same role',
  why: 'Sharing that names one role twice hides that the other side takes no part.',
  settle: 'Name the other party, or drop the second mention.',
  check: ({ plan }) => [...plan.kpis.flatMap(ownContributors), ...plan.handoffs.flatMap(toItself)],
};

function ownContributors(kpi: Kpi): readonly Report[] {
  const both = kpi.contributors.find((owner) => kpi.accountable.includes(owner));
  if (both === undefined) return [];
  return [
    {
      at: { ...below(kpi.at, 'contributors'), on: 'value' },
      message: `\`${both}\` is accountable for the KPI \`${kpi.id}\` and listed as its contributor too. Name who else contributes, or take it out.`,
      args: { kpi: kpi.id, owner: both },
      related: [{ at: { ...below(kpi.at, 'accountable'), on: 'value' }, message: `\`${both}\` is accountable.` }],
    },
  ];
}

function toItself(handoff: Handoff): readonly Report[] {
  if (handoff.giver === undefined || handoff.giver !== handoff.receiver) return [];
  return [
    {
      at: { ...below(handoff.at, 'receiver'), on: 'value' },
      message: `\`${handoff.giver}\` gives and receives the handoff \`${handoff.id}\`. Name who takes over.`,
      args: { handoff: handoff.id, owner: handoff.giver },
      related: [{ at: { ...below(handoff.at, 'giver'), on: 'value' }, message: `\`${handoff.giver}\` gives.` }],
    },
  ];
}
