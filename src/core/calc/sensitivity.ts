import type { Funnel, Plan } from '../model/plan';
import type { Money, Rate } from '../model/values';
import { type Line, lineOf, wayOf } from './chain';
import { customersNeeded, newPipelineTarget, reverseFunnel } from './funnel';

/** A segment's funnel as plain numbers. */
export interface FunnelInputs {
  /** Major units. */
  readonly newRevenue: Money;
  readonly averageDeal: Money;
  readonly openingPipeline?: Money | undefined;
  readonly committedRevenue?: Money | undefined;
  /** Stage -> rate to the next, in funnel order; the last one is the win rate. */
  readonly conversion: readonly { readonly stage: string; readonly rate: Rate }[];
}

/** One assumption moved down and up, and the need at the first stage then. */
export interface Sensitivity {
  /** Stage whose rate was moved; absent for the average deal. */
  readonly stage?: string;
  /** The assumption as the plan states it: a rate, or major units for the deal. */
  readonly base: number;
  readonly low: Moved;
  readonly high: Moved;
}

/** One side of a move. */
export interface Moved {
  readonly value: number;
  /** Unrounded need at the first stage. */
  readonly need: number;
  /** Need minus the plan's own need. */
  readonly change: number;
}

/** How far assumptions are moved. */
export interface Steps {
  /** Added to and taken from a rate; 0.01 is one point. */
  readonly points: number;
  /** Share of the average deal added and taken; the deal is left out when absent. */
  readonly deal?: number;
}

/**
 * F1 to F3 in one: volume that the first stage needs.
 *
 * @returns unrounded; `undefined` when a rate or the deal is 0
 * @source Plan format, section 7; TV-46
 */
export function firstStageNeed(inputs: FunnelInputs): number | undefined {
  const { newRevenue, averageDeal, openingPipeline, committedRevenue, conversion } = inputs;
  const winRate = conversion.at(-1)?.rate;
  if (winRate === undefined || averageDeal <= 0) return undefined;
  const target = newPipelineTarget({ newRevenue, openingPipeline, winRate, committedRevenue });
  return reverseFunnel(
    customersNeeded(target, averageDeal),
    conversion.map(({ rate }) => rate),
  )[0];
}

/**
 * F30: what the first stage would need with one assumption moved, the assumption that matters most first. Rates stay
 * above 0 and at most 1. The win rate also moves what the opening pipeline brings.
 *
 * @returns empty when the need cannot be computed
 * @source Plan format, section 7; TV-46
 */
export function sensitivity(inputs: FunnelInputs, steps: Steps = { points: 0.01 }): readonly Sensitivity[] {
  const base = firstStageNeed(inputs);
  if (base === undefined) return [];
  const moved = (value: number, changed: FunnelInputs): Moved => {
    const need = firstStageNeed(changed) ?? base;
    return { value, need, change: need - base };
  };
  const rates = inputs.conversion.map(({ stage, rate }, i): Sensitivity => {
    const at = (value: number) =>
      moved(value, {
        ...inputs,
        conversion: inputs.conversion.map((one, j) => (j === i ? { stage, rate: value } : one)),
      });
    const low = rate - steps.points;
    return { stage, base: rate, low: at(low > 0 ? low : rate), high: at(Math.min(1, rate + steps.points)) };
  });
  const { averageDeal } = inputs;
  const deal = (value: number) => moved(value, { ...inputs, averageDeal: value });
  const share = steps.deal;
  const deals: readonly Sensitivity[] =
    share === undefined
      ? []
      : [{ base: averageDeal, low: deal(averageDeal * (1 - share)), high: deal(averageDeal * (1 + share)) }];
  return [...rates, ...deals].sort((a, b) => weight(b) - weight(a));
}

/**
 * A segment's funnel as plain numbers, from a plan; what-if starts from these.
 *
 * @returns `undefined` when the target, the deal or a rate is missing
 */
export function funnelInputs(plan: Pick<Plan, 'stages' | 'funnel'>, segment: string): FunnelInputs | undefined {
  const { funnel } = plan;
  const assumption = funnel?.assumptions.find((one) => one.segment === segment);
  const targets = funnel?.targets.filter((one) => one.segment === segment) ?? [];
  if (!funnel || !assumption?.averageDeal || targets.length === 0) return undefined;
  const { averageDeal } = assumption;
  const conversion = ratesOf(assumption, lineOf(plan.stages));
  const amounts = targets.map(
    ({ newRevenue, newCustomers }) =>
      newRevenue ?? (newCustomers === undefined ? undefined : newCustomers * averageDeal),
  );
  if (!conversion || amounts.includes(undefined)) return undefined;
  const add = (values: readonly (number | undefined)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return {
    newRevenue: add(amounts),
    averageDeal,
    openingPipeline: add(targets.map((one) => one.openingPipeline)),
    committedRevenue: add(targets.map((one) => one.committedRevenue)),
    conversion,
  };
}

function ratesOf(assumption: Funnel['assumptions'][number], line: Line): FunnelInputs['conversion'] | undefined {
  const steps = wayOf(assumption, line, undefined, undefined).steps;
  const rates = steps.flatMap(({ stage, rate }) => (rate !== undefined && rate > 0 ? [{ stage, rate }] : []));
  return rates.length === steps.length && rates.length > 0 ? rates : undefined;
}

function weight({ low, high }: Sensitivity): number {
  return Math.max(Math.abs(low.change), Math.abs(high.change));
}
