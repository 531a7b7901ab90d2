import type { Criteria, Segment } from '../model/plan';
import type { NumberRange } from '../model/values';
import { own } from './computed';

/** How two segments stand to each other. */
export interface Overlap {
  /** `unknown` when they share no kind of criterion besides countries: then nothing can be said. */
  readonly verdict: 'overlap' | 'separate' | 'unknown';
  /** Kinds of criteria that both state, countries left out. */
  readonly sharedKinds: readonly string[];
  /** What lies in both, by kind; only for an overlap. */
  readonly common: Readonly<Record<string, readonly string[] | NumberRange>>;
}

type Bounds = Pick<Segment, 'criteria' | 'exclude'>;

/**
 * F31: whether a company or person can belong to both segments. Every kind of criterion that both state must intersect;
 * one that only one of them states does not separate; an `exclude` that removes all of it does.
 *
 * @source Plan format, section 7 and rulings 10.2.8, 10.2.30; TV-40
 */
export function overlap(a: Bounds, b: Bounds): Overlap {
  const [left, right] = [a.criteria ?? none, b.criteria ?? none];
  const excludes = [a.exclude, b.exclude].filter((criteria) => criteria !== undefined);
  const stated = (kind: string, criteria: Criteria) => {
    const items = own(criteria.sets, kind);
    return items && items.length > 0 ? items : undefined;
  };
  const common: Record<string, readonly string[] | NumberRange> = {};
  let separate = false;
  for (const kind of kinds(left.sets, right.sets)) {
    const [first, second] = [stated(kind, left), stated(kind, right)];
    if (!first && !second) continue;
    const both = first && second ? first.filter((item) => has(second, item)) : (first ?? second ?? []);
    const rest = both.filter((item) => !excludes.some((exclude) => has(own(exclude.sets, kind) ?? [], item)));
    if (rest.length === 0) separate = true;
    else if (first && second) common[kind] = rest;
  }
  for (const kind of kinds(left.ranges, right.ranges)) {
    const [first, second] = [own(left.ranges, kind), own(right.ranges, kind)];
    const both = first && second ? intersect(first, second) : (first ?? second);
    if (
      !both ||
      covered(
        both,
        excludes.flatMap((exclude) => own(exclude.ranges, kind) ?? []),
      )
    )
      separate = true;
    else if (first && second) common[kind] = both;
  }
  const sharedKinds = shared(left, right).filter((kind) => kind !== 'countries');
  if (separate) return { verdict: 'separate', sharedKinds, common: {} };
  return sharedKinds.length === 0
    ? { verdict: 'unknown', sharedKinds, common: {} }
    : { verdict: 'overlap', sharedKinds, common };
}

/**
 * F31: what lies in both of two closed ranges.
 *
 * @returns `undefined` when they do not meet
 * @source TV-40
 */
export function intersect(a: NumberRange, b: NumberRange): NumberRange | undefined {
  const min = Math.max(a.min ?? Number.NEGATIVE_INFINITY, b.min ?? Number.NEGATIVE_INFINITY);
  const max = Math.min(a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY);
  if (min > max) return undefined;
  return { ...(Number.isFinite(min) ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
}

const none: Criteria = { sets: {}, ranges: {} };

function kinds(a: object, b: object): ReadonlySet<string> {
  return new Set([...Object.keys(a), ...Object.keys(b)]);
}

function shared(a: Criteria, b: Criteria): readonly string[] {
  const sets = Object.keys(a.sets).filter((kind) => own(a.sets, kind)?.length && own(b.sets, kind)?.length);
  return [...sets, ...Object.keys(a.ranges).filter((kind) => own(b.ranges, kind))];
}

function has(items: readonly string[], item: string): boolean {
  const wanted = item.trim().toLowerCase();
  return items.some((other) => other.trim().toLowerCase() === wanted);
}

/** Whether the excluded ranges together leave nothing of a range. */
function covered(range: NumberRange, excluded: readonly NumberRange[]): boolean {
  const low = (part: NumberRange) => part.min ?? Number.NEGATIVE_INFINITY;
  let from = low(range);
  const end = range.max ?? Number.POSITIVE_INFINITY;
  for (const part of [...excluded].sort((a, b) => low(a) - low(b))) {
    if (low(part) > from) return false;
    const max = part.max ?? Number.POSITIVE_INFINITY;
    if (max >= end) return true;
    from = Math.max(from, max);
  }
  return false;
}
