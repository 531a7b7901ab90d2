import { below } from '../../address';
import { lineOf } from '../../calc/chain';
import type { Figures } from '../../calc/figures';
import type { Capacity, Plan } from '../../model/plan';
import { daysBetween, formatNumber, isBelow, sum } from '../../units';
import { figuresOfSegment } from '../figures-of-segment';
import type { PlanRule, Report } from '../rule';
import { segmentName } from '../segment-name';
import { stageName } from '../stage-name';

/**
 * CAP-004: what is open at the same time is what is created in the period × how long it stays ÷ the period's length. It
 * is counted at the entry's stage, else at the last one before won; entries for the same segment and stage share it.
 */
export const parallelOverLoad: PlanRule = {
  code: 'CAP-004',
  name: 'parallel-over-load',
  severity: 'warning',
  reads: ['figures', 'capacity', 'stages', 'segments', 'head'],
  summary: 'More deals open at the same time than the people can work on',
  why: 'Deals that nobody has time for stall, and the win rate that the plan counts on falls.',
  settle: 'Add people, shorten the cycle, or expect fewer and larger deals.',
  check: ({ plan, figures }) => {
    const groups = new Map<string, number[]>();
    plan.capacity.forEach(({ segment, stage, concurrentLoad }, index) => {
      if (concurrentLoad === undefined) return;
      const key = `${segment ?? ''}\n${stage ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), index]);
    });
    // Somebody who works for all segments may help where one segment's people are too few.
    const mixed = new Set([...groups.keys()].map((key) => key.startsWith('\n'))).size > 1;
    return mixed ? [] : [...groups.values()].flatMap((indexes) => overload(plan, figures, indexes));
  },
};

type Facts = Pick<Plan, 'capacity' | 'stages' | 'segments' | 'head'>;

function overload(plan: Facts, figures: Figures, indexes: readonly number[]): readonly Report[] {
  const workers = indexes.flatMap((index) => {
    const entry = plan.capacity[index];
    const persons = figures.capacity[index]?.rampedHeadcount.value;
    return entry?.concurrentLoad === undefined || persons == null
      ? []
      : [{ entry, persons, load: entry.concurrentLoad }];
  });
  const [first] = workers;
  const open = first && openAt(plan, figures, first.entry);
  if (!first || !open || workers.length < indexes.length) return [];
  const limit = sum(workers.map(({ persons, load }) => persons * load));
  if (!isBelow(limit, open.parallel)) return [];
  const sums = workers.map(({ persons, load }) => `${formatNumber(persons)} × ${formatNumber(load)}`).join(' + ');
  const { segment } = first.entry;
  const whose = segment === undefined ? '' : ` for ${segmentName(plan, segment)}`;
  return [
    {
      at: { ...below(first.entry.at, 'concurrent_load'), on: 'value' },
      message: `${open.words} = ${formatNumber(open.parallel)} at ${stageName(plan, open.stage)} at the same time${whose}, but ${sums} = ${formatNumber(limit)} can be worked on. Add people, or shorten the cycle.`,
      args: { ...(segment === undefined ? {} : { segment }), stage: open.stage, parallel: open.parallel, limit },
      related: workers
        .slice(1)
        .map(({ entry }) => ({ at: below(entry.at, 'concurrent_load'), message: 'These people share it.' })),
    },
  ];
}

interface Open {
  readonly stage: string;
  readonly parallel: number;
  readonly words: string;
}

function openAt(plan: Facts, figures: Figures, { segment, stage: own }: Capacity): Open | undefined {
  const { stages, won } = lineOf(plan.stages);
  const stage = own ?? (won === undefined ? undefined : stages.at(-2)?.id);
  const { period } = plan.head;
  if (stage === undefined || !period) return undefined;
  const days = daysBetween(period.start, period.end);
  const of = segment === undefined ? figures.segments : [figuresOfSegment(figures, segment)];
  const flows: { readonly created: number; readonly cycle: number }[] = [];
  for (const computed of of) {
    const at = computed?.targeted ? computed.stages.find((one) => one.stage === stage) : undefined;
    if (!at) continue;
    if (at.need.value === null || at.lagToNext === undefined) return undefined;
    flows.push({ created: at.need.value, cycle: at.lagToNext });
  }
  if (flows.length === 0 || days === 0) return undefined;
  const sums = flows.map(({ created, cycle }) => `${formatNumber(created)} × ${formatNumber(cycle)} days`);
  const all = sums.length === 1 ? sums.join('') : `(${sums.join(' + ')})`;
  const parallel = sum(flows.map(({ created, cycle }) => created * cycle)) / days;
  return { stage, parallel, words: `${all} ÷ ${formatNumber(days)} days` };
}
