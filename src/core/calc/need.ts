import type { Rate } from '../model/values';
import { sum } from '../units';
import type { Step, Way } from './chain';
import { from, own, unknown } from './computed';
import type { Computed } from './figures';
import { needFromSource } from './funnel';

/** Volumes that one segment needs at each step of its way and at won, in all and by source. */
export interface Needs {
  /** As long as the way's steps, plus one for the customers. */
  readonly all: readonly Computed[];
  readonly ofSource: (source: string) => readonly Computed[];
}

/** Facts that needs are counted from. */
export interface NeedFacts {
  readonly customers: Computed;
  readonly sourcing: Readonly<Record<string, Rate>>;
  /** Sources with rates or lags of their own. */
  readonly special: readonly string[];
  /** The way for all, or for a source. */
  readonly way: (source?: string) => Way;
  /** The step's rate as a number to divide by, or why there is none. */
  readonly rate: (step: Step) => Computed;
}

/**
 * F3 and F5 for one segment: each source's share of the customers, through its own rates; the rest through the
 * segment's. Without rates per source that is the plain reverse funnel times the share.
 *
 * @source Plan format, section 7 and ruling 10.1.1
 */
export function needsOf(facts: NeedFacts): Needs {
  const base = reverse(facts, facts.way());
  const special = facts.special.filter((source) => own(facts.sourcing, source) !== undefined);
  const chains = new Map(special.map((source) => [source, reverse(facts, facts.way(source))]));
  const rest = 1 - sum(special.map((source) => own(facts.sourcing, source) ?? 0));
  const all = base.map((need, i) => (special.length === 0 ? need : blended(facts, chains, need, rest, i)));
  const ofSource = (source: string): readonly Computed[] => {
    const share = own(facts.sourcing, source);
    const chain = chains.get(source) ?? base;
    if (share === undefined) return chain.map(() => unknown('F5', noShare(facts, source)));
    return chain.map((need) => from('F5', [need], (volume) => needFromSource(volume, share)));
  };
  return { all, ofSource };
}

/** The need of a step when some sources have their own chains. */
function blended(
  facts: NeedFacts,
  chains: ReadonlyMap<string, readonly Computed[]>,
  base: Computed,
  rest: number,
  i: number,
): Computed {
  const parts = [...chains].map(([source, chain]) =>
    from('F3', [chain[i] ?? base], (volume) => needFromSource(volume, own(facts.sourcing, source) ?? 0)),
  );
  // The last step is the customers, whom no chain changes.
  const others = Math.abs(rest) < 1e-9 ? [] : [from('F3', [base], (volume) => volume * rest)];
  return from('F3', [...parts, ...others], (...volumes) => sum(volumes));
}

function reverse({ customers, rate }: NeedFacts, way: Way): readonly Computed[] {
  let need: Computed = customers.value === null ? customers : { ...customers, formula: 'F2' };
  const needs = [need];
  for (const step of [...way.steps].reverse()) {
    need = from('F3', [need, rate(step)], (next, share) => next / share);
    needs.unshift(need);
  }
  return needs;
}

function noShare({ sourcing }: NeedFacts, source: string): string {
  const stated = Object.keys(sourcing).length > 0;
  return stated ? `the sourcing gives ${source} no share` : 'the plan states no sourcing';
}
