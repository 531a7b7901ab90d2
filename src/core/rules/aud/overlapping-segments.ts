import { type Address, below } from '../../address';
import { type Overlap, overlap } from '../../calc/overlap';
import type { Fix } from '../../finding';
import type { Plan, Segment } from '../../model/plan';
import type { NumberRange } from '../../model/values';
import { formatNumber } from '../../units';
import { called } from '../called';
import type { PlanRule, Report } from '../rule';
import { isSameFamily } from '../segment-family';
import { listed } from '../words';

/**
 * AUD-004 (rulings 10.2.8 and 10.2.30). Beside these it is silent for a pair of which one is sold to companies and the
 * other to people, and for two named account lists without a common account; and where the two are sold different
 * offerings a company may well be in both, so that is a warning at most.
 */
export const overlappingSegments: PlanRule = {
  code: 'AUD-004',
  name: 'overlapping-segments',
  severity: 'error',
  reads: ['segments', 'head'],
  summary: 'Two segments that the same buyer can belong to',
  why: 'A lead that belongs to both counts twice, and two teams fight over who may call.',
  settle: 'Let one begin where the other ends, or state under `exclude` what belongs to the other.',
  check: ({ plan }) => {
    // Of n segments there are n² / 2 pairs; what cannot overlap is left out before criteria are compared.
    const stated = plan.segments.filter(({ criteria }) => criteria !== undefined);
    return stated.flatMap((second, at) =>
      stated.slice(0, at).flatMap((first) => (mayMeet(plan, first, second) ? report(plan, first, second) : [])),
    );
  },
};

function mayMeet({ segments }: Pick<Plan, 'segments'>, a: Segment, b: Segment): boolean {
  if (isSameFamily(segments, a.id, b.id)) return false;
  if (a.model !== undefined && b.model !== undefined && a.model !== b.model) return false;
  if (a.accounts.length === 0 || b.accounts.length === 0) return true;
  const named = new Set(a.accounts.map(plain));
  return b.accounts.some((account) => named.has(plain(account)));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function report(plan: Pick<Plan, 'head'>, first: Segment, second: Segment): readonly Report[] {
  const found = overlap(first, second);
  if (found.verdict !== 'overlap') return [];
  const samePriority = first.priority !== undefined && first.priority === second.priority;
  const otherOffer =
    first.offering !== undefined && second.offering !== undefined && first.offering !== second.offering;
  const sure = !otherOffer && (found.sharedKinds.length > 1 || samePriority);
  const kind = mainKind(found);
  const [one, two] = [called(first), called(second)];
  const kinds = found.sharedKinds.map((name) => commonWords(name, found, plan.head.currency));
  return [
    {
      at: { ...criterion(second, kind), on: 'value' },
      message: `${one} and ${two} have the same buyers: ${listed(kinds)}${samePriority ? `, with the same priority ${second.priority}` : ''}. Let one begin where the other ends, or say under \`exclude\` what belongs to the other.`,
      args: { first: first.id, second: second.id, kinds: found.sharedKinds.join(', ') },
      related: [{ at: { ...criterion(first, kind), on: 'value' }, message: `What ${one} takes.` }],
      severity: sure ? 'error' : 'warning',
      fixes: fixes(first, second, found),
    },
  ];
}

/** The kind to show: a range, where the limit that is wrong stands, before a list. */
function mainKind({ sharedKinds, common }: Overlap): string {
  return sharedKinds.find((kind) => !Array.isArray(common[kind])) ?? sharedKinds[0] ?? '';
}

function criterion({ at }: Segment, kind: string): Address {
  const custom = /^custom\.(.*)$/s.exec(kind)?.[1];
  return custom === undefined ? below(at, 'criteria', kind) : below(at, 'criteria', 'custom', custom);
}

function commonWords(kind: string, { common }: Overlap, currency: string | undefined): string {
  const both = common[kind];
  const name = kind.replace(/^custom\./, '').replaceAll(/[_-]/g, ' ');
  if (both === undefined) return name;
  if (isList(both)) return `${name} ${listed(both.slice(0, 5))}${both.length > 5 ? ', …' : ''}`;
  return `${name} ${rangeWords(both)}${kind === 'revenue' && currency ? ` ${currency}` : ''}`;
}

function isList(value: readonly string[] | NumberRange): value is readonly string[] {
  return Array.isArray(value);
}

function rangeWords({ min, max }: NumberRange): string {
  if (min !== undefined && max !== undefined)
    return min === max ? formatNumber(min) : `${formatNumber(min)} to ${formatNumber(max)}`;
  if (min !== undefined) return `from ${formatNumber(min)} on`;
  return max === undefined ? 'of any number' : `up to ${formatNumber(max)}`;
}

/** Kinds that are counted in whole numbers, and what in. */
const whole: Readonly<Record<string, string>> = { employees: 'employees', age: 'years' };

/** Where two ranges of whole numbers overlap by their ends, either end can move. */
function fixes(first: Segment, second: Segment, { common }: Overlap): readonly Fix[] {
  return Object.entries(whole).flatMap(([kind, unit]): Fix[] => {
    if (!Object.hasOwn(common, kind)) return [];
    const low = (segment: Segment) => segment.criteria?.ranges[kind]?.min ?? Number.NEGATIVE_INFINITY;
    const [lower, upper] = low(first) <= low(second) ? [first, second] : [second, first];
    const [below, above] = [lower.criteria?.ranges[kind], upper.criteria?.ranges[kind]];
    if (!below || !above) return [];
    const [end, start] = [below.max, above.min];
    const begin =
      end !== undefined && end < (above.max ?? Number.POSITIVE_INFINITY)
        ? [set(upper, kind, 'min', end + 1, `Begin ${called(upper)} at ${formatNumber(end + 1)} ${unit}`)]
        : [];
    const stop =
      start !== undefined && start > (below.min ?? Number.NEGATIVE_INFINITY)
        ? [set(lower, kind, 'max', start - 1, `End ${called(lower)} at ${formatNumber(start - 1)} ${unit}`)]
        : [];
    // One that lies within the other cannot be set apart by moving one end.
    return begin.length > 0 ? [...begin, ...stop] : [];
  });
}

function set(segment: Segment, kind: string, key: 'min' | 'max', value: number, title: string): Fix {
  return { title, edits: [{ op: 'set', at: below(criterion(segment, kind), key), value }], safe: false };
}
