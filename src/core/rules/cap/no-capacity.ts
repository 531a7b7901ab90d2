import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import { byId } from '../../model/lookup';
import type { Capacity, Plan, Segment } from '../../model/plan';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';

/**
 * CAP-006. An entry for a parent or a part of the segment counts, and so does one for all segments: without a stage, with
 * a quota, or at the last stage before won. Information where no people sell (ruling 10.2.30).
 */
export const noCapacity: PlanRule = {
  code: 'CAP-006',
  name: 'no-capacity',
  severity: 'warning',
  reads: ['funnel', 'segments', 'capacity', 'stages', 'head'],
  summary: 'A B2B segment with a target and nobody who sells to it',
  why: 'Leads are brought for a segment, and the plan does not say who closes them or whether they have the time.',
  settle: 'Add an entry under `capacity` with the role, the headcount and the quota.',
  check: ({ plan }) => {
    const known = byId(plan.segments);
    // An entry for a segment that nobody knows may be the missing one.
    if (plan.capacity.some(({ segment }) => segment !== undefined && !known.has(segment))) return [];
    if (plan.capacity.some((entry) => isForAll(plan, entry))) return [];
    const seen = new Set<string>();
    return (plan.funnel?.targets ?? []).flatMap((target): readonly Report[] => {
      const segment = target.segment === undefined ? undefined : known.get(target.segment);
      if (!segment || seen.has(segment.id) || (segment.model ?? plan.head.marketModel) !== 'b2b') return [];
      seen.add(segment.id);
      if (plan.capacity.some((entry) => entry.segment !== undefined && areKin(plan, entry.segment, segment.id)))
        return [];
      return [
        {
          at: { ...below(target.at, 'segment'), on: 'value' },
          ...(sellsItself(plan, segment) ? { severity: 'info' as const } : {}),
          message: `${segmentName(plan, segment.id)} has a target, but nobody under \`capacity\` sells to it. Add who does, with \`segment: ${segment.id}\`, headcount and quota.`,
          args: { segment: segment.id },
        },
      ];
    });
  },
};

function isForAll({ stages }: Pick<Plan, 'stages'>, { segment, stage, quota, quotaCount }: Capacity): boolean {
  if (segment !== undefined) return false;
  const { stages: line, won } = lineOf(stages);
  const last = won === undefined ? undefined : line.at(-2)?.id;
  return stage === undefined || quota !== undefined || quotaCount !== undefined || stage === last;
}

function areKin(plan: Pick<Plan, 'segments'>, one: string, other: string): boolean {
  return isWithin(plan, one, other) || isWithin(plan, other, one);
}

function isWithin({ segments }: Pick<Plan, 'segments'>, segment: string, above: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = segment; at !== undefined && !seen.has(at); at = byId(segments).get(at)?.parent) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

function sellsItself({ head }: Pick<Plan, 'head'>, segment: Segment): boolean {
  const motion = segment.motion.length > 0 ? segment.motion : head.motion;
  return motion.length > 0 && motion.every((one) => one === 'product-led' || one === 'marketing-led');
}
