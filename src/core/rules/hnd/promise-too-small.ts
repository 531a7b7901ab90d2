import { type Address, below } from '../../address';
import { smallestPromise } from '../../calc/commitment';
import type { Computed, HandoffFigures } from '../../calc/figures';
import type { Related } from '../../finding';
import { byId } from '../../model/lookup';
import type { Commitment, Handoff, Plan } from '../../model/plan';
import { formatNumber } from '../../units';
import { entryRule, type Report } from '../rule';
import { stageName } from '../stage-name';
import { figuresOfHandoff } from './figures-of-handoff';
import { isRuled } from './is-ruled';
import { perWords } from './per-words';

type Facts = Pick<Plan, 'funnel' | 'stages' | 'segments'>;

/**
 * HND-005. The need is that of the stage the handoff comes from, for the promised source (ruling 10.2.12). Where the
 * promise is split by segment and is enough in all, each part is held against its segment's need. The fix is never
 * safe: a promise is made by people.
 */
export const promiseTooSmall = entryRule({
  code: 'HND-005',
  name: 'promise-too-small',
  severity: 'warning',
  each: 'handoffs',
  reads: ['figures', 'stages', 'funnel', 'segments'],
  summary: 'The promised volume is less than the plan needs',
  why: 'Both sides can keep the promise and the plan still misses its target.',
  settle: 'Promise more, or plan for less: a lower target, a better rate, another source.',
  check: (handoff, { plan, figures }) => {
    const { commitment } = handoff;
    const facts = figuresOfHandoff(figures, handoff.id);
    if (!commitment || !facts || !isRuled(plan, handoff)) return [];
    const whole = partOf(below(commitment.at, 'volume'), commitment.volume, facts);
    if (whole && isShort(whole)) return report(plan, handoff, commitment, facts, whole);
    return Object.entries(facts.bySegment ?? {}).flatMap(([segment, computed]) => {
      const volume = Object.hasOwn(commitment.bySegment, segment) ? commitment.bySegment[segment] : undefined;
      const part = partOf(below(commitment.at, 'by_segment', segment), volume, computed);
      return part && isShort(part) ? report(plan, handoff, commitment, facts, { ...part, segment }) : [];
    });
  },
});

/** A promised number with its sum over the period and what is needed; all counts. */
interface Part {
  readonly at: Address;
  readonly volume: number;
  readonly promised: number;
  readonly needed: number;
  readonly segment?: string;
}

function partOf(
  at: Address,
  volume: number | undefined,
  computed: { readonly promised: Computed; readonly needed: Computed },
): Part | undefined {
  const promised = computed.promised.value;
  const needed = computed.needed.value;
  return volume === undefined || promised === null || needed === null ? undefined : { at, volume, promised, needed };
}

function isShort({ promised, needed }: Part): boolean {
  return promised < needed * (1 - 1e-9);
}

function report(
  plan: Facts,
  { id, from = '' }: Handoff,
  { per, source = 'marketing' }: Commitment,
  facts: HandoffFigures,
  { at, volume, promised, needed, segment }: Part,
): readonly Report[] {
  const times = facts.periods.value;
  const enough = times === null ? undefined : smallestPromise(needed, times);
  if (!per || times === null || enough === undefined) return [];
  const often = perWords(per);
  const stage = stageName(plan, from);
  const who = segment === undefined ? '' : ` for ${byId(plan.segments).get(segment)?.name ?? `\`${segment}\``}`;
  return [
    {
      at: { ...at, on: 'value' },
      message: `\`${id}\` promises ${count(volume)} ${often}${who}, ${count(promised)} in the period; ${count(needed)} from ${source.replaceAll('-', ' ')} are needed at ${stage}, which is ${count(needed / times)} ${often}. Promise ${count(enough)} ${often}, or plan for less.`,
      args: {
        handoff: id,
        volume,
        per: per.text,
        promised,
        needed,
        enough,
        ...(segment === undefined ? {} : { segment }),
      },
      related: related(plan, source, from, segment),
      fixes: [
        {
          title: `Promise ${count(enough)} ${often}${who}`,
          edits: [{ op: 'set', at, value: enough }],
          safe: false,
        },
      ],
    },
  ];
}

/** Where the need comes from: the source's share, and the rates from the stage on. */
function related(
  { funnel, stages }: Facts,
  source: string,
  from: string,
  segment: string | undefined,
): readonly Related[] {
  if (!funnel) return [];
  const share = Object.hasOwn(funnel.sourcing, source)
    ? [{ at: below(funnel.at, 'sourcing', source), message: `What ${source.replaceAll('-', ' ')} is to bring.` }]
    : [];
  const rates = funnel.assumptions
    .filter((each) => Object.hasOwn(each.conversion, from) && (segment === undefined || each.segment === segment))
    .map((each) => ({
      at: below(each.at, 'conversion', from),
      message: `The rate from ${stageName({ stages }, from)} on, for \`${each.segment ?? ''}\`.`,
    }));
  return [...share, ...rates];
}

function count(value: number): string {
  return formatNumber(value);
}
