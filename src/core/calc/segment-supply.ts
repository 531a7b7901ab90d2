import { sum } from '../units';
import type { Way } from './chain';
import { type Contribution, effectiveOf } from './contributions';
import type { Supply } from './figures';
import type { Frame } from './frame';

/** Stage of the main line -> source -> what campaigns bring there. */
export type Supplies = ReadonlyMap<string, ReadonlyMap<string, Supply>>;

/**
 * What campaigns bring to each stage of a segment's main line. Volume at a stage beside it counts as much of the main
 * stage's as leads to the same volume one step on; volume at a stage that the segment does not pass is left out.
 *
 * @source Plan format, section 7 (F8) and rulings 10.1.3, 10.2.14
 */
export function suppliesOf(
  contributions: readonly Contribution[],
  way: (source?: string) => Way,
  frame: Frame,
): Supplies {
  const parts = new Map<string, Map<string, Supply[]>>();
  for (const contribution of contributions) {
    const { stage, source } = contribution;
    const place = placeOf(stage, way(source));
    if (!place) continue;
    const supply = scaled(suppliedBy(contribution, place.latest, frame), place.factor);
    const bySource = parts.get(place.stage) ?? new Map<string, Supply[]>();
    parts.set(place.stage, bySource);
    const list = bySource.get(source);
    if (list) list.push(supply);
    else bySource.set(source, [supply]);
  }
  return new Map(
    [...parts].map(([stage, bySource]) => [
      stage,
      new Map([...bySource].map(([source, list]) => [source, total(list)])),
    ]),
  );
}

/** What several contributions bring together, all counted up to the same day. */
export function suppliedTogether(
  contributions: readonly Contribution[],
  latest: string | undefined,
  frame: Frame,
): Supply {
  return total(contributions.map((contribution) => suppliedBy(contribution, latest, frame)));
}

/** Where on the main line a volume counts, up to which day, and how much of it. */
interface Place {
  readonly stage: string;
  readonly latest: string | undefined;
  readonly factor: number;
}

function placeOf(stage: string, { steps, won, alternatives }: Way): Place | undefined {
  const main = steps.find((step) => step.stage === stage);
  if (main) return { stage, latest: main.latest, factor: 1 };
  if (stage === won) return { stage, latest: undefined, factor: 1 };
  const beside = alternatives.find((step) => step.stage === stage);
  const line = beside && steps[beside.beside];
  if (beside?.rate === undefined || !line?.rate) return undefined;
  return { stage: line.stage, latest: beside.latest, factor: beside.rate / line.rate };
}

function suppliedBy(contribution: Contribution, latest: string | undefined, frame: Frame): Supply {
  const { raw } = contribution;
  return { raw, effective: effectiveOf(contribution, latest, frame)?.effective ?? raw };
}

function scaled(supply: Supply, factor: number): Supply {
  return factor === 1 ? supply : { raw: supply.raw * factor, effective: supply.effective * factor };
}

function total(list: readonly Supply[]): Supply {
  return { raw: sum(list.map((supply) => supply.raw)), effective: sum(list.map((supply) => supply.effective)) };
}
