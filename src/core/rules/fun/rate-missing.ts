import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import { own } from '../../calc/computed';
import type { Plain } from '../../edit';
import type { Fix } from '../../finding';
import { byId } from '../../model/lookup';
import type { Assumption, Funnel, FunnelTarget, Plan } from '../../model/plan';
import { rateText } from '../rate-text';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';
import { stageName } from '../stage-name';
import { listed } from '../words';

/**
 * FUN-001. Besides rates it asks for the amount of a target, and for the average deal where a target in money cannot be
 * turned into customers without one: section 6.6 wants this code wherever something cannot be computed. A rate that every source states for itself is
 * not missed, and what is written but not understood is reported as such and not here.
 */
export const rateMissing: PlanRule = {
  code: 'FUN-001',
  name: 'rate-missing',
  severity: 'error',
  atReview: 'warning',
  reads: ['funnel', 'segments', 'stages'],
  summary: 'A target whose need cannot be computed',
  why: 'Without rates nobody knows how many leads the target takes, so nothing can be promised or checked.',
  settle: 'Give the segment an entry under `funnel.assumptions` with an average deal and a rate for each stage.',
  check: ({ plan }) => {
    const { funnel } = plan;
    if (!funnel) return [];
    const known = byId(plan.segments);
    const seen = new Set<string>();
    return funnel.targets.flatMap((target): readonly Report[] => {
      const { segment } = target;
      if (segment === undefined || !known.has(segment)) return [];
      const amount = withoutAmount(plan, target, segment);
      if (seen.has(segment)) return amount;
      seen.add(segment);
      const assumption = funnel.assumptions.find((one) => one.segment === segment);
      if (!assumption) return [...amount, withoutAssumptions(plan, funnel, target, segment)];
      return [
        ...amount,
        ...missingRates(plan, funnel, assumption, segment),
        ...missingDeal(plan, funnel, assumption, segment),
      ];
    });
  },
};

type Facts = Pick<Plan, 'segments' | 'stages'>;

function withoutAmount(plan: Facts, target: FunnelTarget, segment: string): readonly Report[] {
  const { at, newRevenue, newCustomers, unread = [] } = target;
  if (newRevenue !== undefined || newCustomers !== undefined || unread.length > 0) return [];
  return [
    {
      at: { ...below(at, 'segment'), on: 'value' },
      message: `The target for ${segmentName(plan, segment)} names no amount. Add \`new_revenue\` or \`new_customers\`.`,
      args: { segment },
    },
  ];
}

function withoutAssumptions(plan: Facts, funnel: Funnel, target: FunnelTarget, segment: string): Report {
  return {
    at: { ...below(target.at, 'segment'), on: 'value' },
    message: `${segmentName(plan, segment)} has a target, but no assumptions: what it takes cannot be computed. Add its average deal and rates under \`funnel.assumptions\`.`,
    args: { segment },
    fixes: funnel.assumptions.slice(0, 1).map((other) => copied(plan, funnel, other, segment)),
  };
}

/** Another segment's numbers are a guess here, and say so. */
function copied({ segments }: Facts, { at }: Funnel, other: Assumption, segment: string): Fix {
  const rates = Object.entries(other.conversion).map(([stage, rate]): [string, Plain] => [stage, rateText(rate)]);
  const lags = Object.entries(other.lag).map(([stage, lag]): [string, Plain] => [stage, lag.text]);
  const value = {
    segment,
    average_deal: other.averageDeal,
    provenance: 'guess',
    ...(rates.length === 0 ? {} : { conversion: Object.fromEntries(rates) }),
    ...(lags.length === 0 ? {} : { lag: Object.fromEntries(lags) }),
  };
  return {
    title: `Start from the rates of ${segmentName({ segments }, other.segment ?? '')}, as a guess`,
    edits: [{ op: 'append', at: below(at, 'assumptions'), value }],
    safe: false,
  };
}

function missingRates(plan: Facts, funnel: Funnel, assumption: Assumption, segment: string): readonly Report[] {
  const line = lineOf(plan.stages);
  // Without a won stage the last one leads nowhere; LCY-003 asks for that first.
  const open = line.won === undefined ? line.stages.slice(0, -1) : line.stages.filter(({ id }) => id !== line.won);
  const missing = open.map(({ id }) => id).filter((id) => isMissing(funnel, assumption, id));
  if (missing.length === 0) return [];
  const names = listed(missing.map((id) => stageName(plan, id)));
  const keys = missing.map((id) => `\`${id}\``).join(', ');
  const [a, rate] = missing.length === 1 ? ['a ', 'rate'] : ['', 'rates'];
  return [
    {
      at: { ...below(assumption.at, 'conversion'), on: 'key' },
      message: `${segmentName(plan, segment)} has no ${rate} at ${names}, so what its target takes cannot be computed. Add ${a}${rate} for ${keys} under \`conversion\`.`,
      args: { segment, stages: missing.join(', ') },
      related: missing.flatMap((id) => {
        const stage = byId(plan.stages).get(id);
        return stage ? [{ at: below(stage.at, 'id'), message: 'The stage without a rate.' }] : [];
      }),
    },
  ];
}

function isMissing({ sourcing }: Funnel, assumption: Assumption, stage: string): boolean {
  const { conversion, skips, unread = [], bySource } = assumption;
  if (own(conversion, stage) !== undefined || skips.includes(stage)) return false;
  if (unread.includes('conversion') || unread.includes(`conversion.${stage}`)) return false;
  const sources = Object.keys(sourcing).filter((source) => (own(sourcing, source) ?? 0) > 0);
  const special = sources.every((source) => own(own(bySource, source)?.conversion ?? {}, stage) !== undefined);
  return sources.length === 0 || !special;
}

function missingDeal(plan: Facts, funnel: Funnel, assumption: Assumption, segment: string): readonly Report[] {
  const { averageDeal, unread = [] } = assumption;
  if (averageDeal !== undefined || unread.includes('average_deal')) return [];
  const inMoney = funnel.targets.find(
    (target) =>
      target.segment === segment &&
      (target.newRevenue !== undefined || target.openingPipeline || target.committedRevenue),
  );
  if (!inMoney) return [];
  return [
    {
      at: { ...below(assumption.at, 'segment'), on: 'value' },
      message: `${segmentName(plan, segment)} has a target in money, but no average deal: how many customers that is cannot be computed. Add \`average_deal\`.`,
      args: { segment },
      related: [{ at: below(inMoney.at, 'segment'), message: 'The target in money.' }],
    },
  ];
}
