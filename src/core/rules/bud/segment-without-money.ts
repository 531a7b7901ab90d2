import { below } from '../../address';
import { byId } from '../../model/lookup';
import type { FunnelTarget, Plan } from '../../model/plan';
import { audienceOf } from '../audience';
import type { PlanRule, Report } from '../rule';
import { isSameFamily } from '../segment-family';
import { segmentName } from '../segment-name';

/**
 * BUD-008. Speaks only where the plan gives money to some segment, by a line that names it or by a campaign. A campaign
 * for the segment whose cost is not stated may be its share.
 */
export const segmentWithoutMoney: PlanRule = {
  code: 'BUD-008',
  name: 'segment-without-money',
  severity: 'info',
  reads: ['budget', 'campaigns', 'funnel', 'personas', 'segments'],
  summary: 'A segment with a target but without money',
  why: 'What is to come from a segment on which nothing is spent has to come by itself.',
  settle: 'Plan a campaign with a budget for it, or name it under `segments` of a budget line.',
  check: ({ plan }) => {
    const { budget, campaigns, funnel } = plan;
    const lines = (budget?.lines ?? []).filter(({ amount }) => amount !== 0);
    const given = lines.some(({ segments }) => segments.length > 0) || campaigns.some(({ budget = 0 }) => budget > 0);
    if (!given || budget?.incomplete) return [];
    const seen = new Set<string>();
    return (funnel?.targets ?? []).flatMap((target): Report[] => {
      const { segment } = target;
      if (segment === undefined || !byId(plan.segments).has(segment) || seen.has(segment)) return [];
      seen.add(segment);
      if (lines.some((line) => line.segments.some((id) => isSameFamily(plan.segments, id, segment)))) return [];
      return isPaidFor(plan, segment) ? [] : [report(plan, target, segment)];
    });
  },
};

function isPaidFor(plan: Pick<Plan, 'campaigns' | 'personas' | 'segments'>, segment: string): boolean {
  return (audienceOf(plan).bySegment.get(segment) ?? []).some(({ budget }) => budget !== 0);
}

function report(plan: Pick<Plan, 'segments'>, target: FunnelTarget, segment: string): Report {
  return {
    at: { ...below(target.at, 'segment'), on: 'value' },
    message: `${segmentName(plan, segment)} has a target, but no campaign with a budget is for it and no budget line names it. Plan a campaign, or name it under \`segments\` of a line.`,
    args: { segment },
  };
}
