import type { Address } from '../core/address';
import { below } from '../core/address';
import type { Analysis, Project } from '../core/analysis-types';
import type { SegmentFigures } from '../core/calc/figures';
import { byId } from '../core/model/lookup';
import { ceilVolume, formatNumber } from '../core/units';

/** A line of figures above a part of the plan. */
export interface Lens {
  /** What it stands above. */
  readonly at: Address;
  readonly title: string;
}

/**
 * Above every segment with a target, what it needs and what its campaigns bring: "needs 1,500 at Lead from marketing, has
 * 1,611 in time". Nothing where it cannot be computed or no campaign of the source has a target there.
 */
export function segmentLenses(analysis: Analysis, file: string): readonly Lens[] {
  const root = analysis.rootsOf(file)[0];
  const project = analysis.projects.find((one) => one.root === root);
  if (!project) return [];
  const figures = new Map(project.figures.segments.map((one) => [one.segment, one]));
  return project.plan.segments.flatMap((segment) => {
    const own = segment.at.file === file ? figures.get(segment.id) : undefined;
    const title = own ? sentence(project, own) : '';
    return title === '' ? [] : [{ at: below(segment.at, 'id'), title }];
  });
}

function sentence({ plan }: Project, { stages, customers }: SegmentFigures): string {
  const [first] = stages;
  if (!first) return '';
  const stage = byId(plan.stages).get(first.stage)?.name ?? first.stage;
  const sources = Object.entries(first.bySource).flatMap(([source, { need, supply }]) => {
    if (need.value === null || !supply) return [];
    const name = byId(plan.teams).get(source)?.name ?? source;
    return [
      `needs ${whole(need.value)} at ${stage} from ${name.toLowerCase()}, has ${counted(supply.effective)} in time`,
    ];
  });
  if (sources.length === 0) return '';
  const goal = customers.value === null ? [] : [`${whole(customers.value)} new customers`];
  return [...sources, ...goal].join(' · ');
}

/** A need is met by whole things only. */
function whole(value: number): string {
  return formatNumber(ceilVolume(value));
}

/** A supply is never told larger than it is. */
function counted(value: number): string {
  return formatNumber(Math.floor(value + 1e-9));
}
