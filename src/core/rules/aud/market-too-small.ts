import { below } from '../../address';
import type { SegmentFigures } from '../../calc/figures';
import type { Related } from '../../finding';
import type { Plan, Segment } from '../../model/plan';
import { ceilVolume, formatMoney, formatNumber, formatRate, isBelow } from '../../units';
import { called } from '../called';
import { figuresOfSegment } from '../figures-of-segment';
import { rateText } from '../rate-text';
import { entryRule, type Report } from '../rule';
import { targetPlace } from '../target-place';

type Facts = Pick<Plan, 'funnel' | 'head'>;

/**
 * AUD-009. The customers are those from new and from opening pipeline; committed revenue comes from customers whom the
 * company has (F32, TV-41).
 */
export const marketTooSmall = entryRule({
  code: 'AUD-009',
  name: 'market-too-small',
  severity: 'warning',
  each: 'segments',
  reads: ['figures', 'funnel', 'head'],
  summary: 'A target that needs too large a part of the segment',
  why: 'No campaign and no seller can win a share of the market that nobody ever won.',
  settle:
    'Lower the target, widen the segment, or correct its size; the share that is too much is `lint.limits.market_share`.',
  check: (segment, { plan, figures, limits }) => {
    const facts = figuresOfSegment(figures, segment.id);
    if (!facts?.targeted) return [];
    return [...tooMany(plan, segment, facts, limits.market_share), ...tooMuch(plan, segment, facts)];
  },
});

function tooMany(plan: Facts, segment: Segment, facts: SegmentFigures, limit: number): readonly Report[] {
  const [key, word] = segment.size.accounts !== undefined ? ['accounts', 'accounts'] : ['people', 'people'];
  const all = segment.size.accounts ?? segment.size.people;
  const [fresh, opening] = [facts.customers.value, facts.customersFromOpening.value];
  if (all === undefined || fresh === null || opening === null) return [];
  const customers = fresh + opening;
  if (customers <= 0 || !isBelow(all * limit, customers)) return [];
  const share = all > 0 ? `${formatRate(customers / all)} of its ${formatNumber(all)} ${word}` : `of no ${word} at all`;
  return [
    {
      at: { ...below(segment.at, 'size', key), on: 'value' },
      message: `${called(segment)} needs ${formatNumber(ceilVolume(customers))} customers${opening > 0 ? ` (${formatNumber(opening)} of them from open pipeline)` : ''}, ${share}; more than ${rateText(limit)} is rarely won. Lower the target, widen the segment or correct its size.`,
      args: { segment: segment.id, customers, size: all, limit },
      related: target(plan, segment.id),
    },
  ];
}

function tooMuch({ funnel, head }: Facts, segment: Segment, { target: needed }: SegmentFigures): readonly Report[] {
  const { sam } = segment.size;
  if (sam === undefined || needed.value === null || !isBelow(sam, needed.value)) return [];
  return [
    {
      at: { ...below(segment.at, 'size', 'sam'), on: 'value' },
      message: `${called(segment)} is to bring ${formatMoney(needed.value, head.currency)}, but the market that it serves is ${formatMoney(sam, head.currency)} in all. Lower the target or correct \`sam\`.`,
      args: { segment: segment.id, target: needed.value, sam },
      related: target({ funnel }, segment.id),
    },
  ];
}

function target(plan: Pick<Plan, 'funnel'>, segment: string): readonly Related[] {
  const at = targetPlace(plan, segment);
  return at ? [{ at, message: 'What it is to bring.' }] : [];
}
