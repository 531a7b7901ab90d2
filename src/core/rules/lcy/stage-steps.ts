import { memo } from '../../memo';
import { byId } from '../../model/lookup';
import type { Handoff, Stage } from '../../model/plan';

/** Two stages that a buyer passes one after the other. */
export interface StageStep {
  readonly from: Stage;
  readonly to: Stage;
}

/**
 * The steps of a lifecycle: from each stage to the next, those after the sale included, and from an alternative entry
 * to the stage that follows the one it stands beside. Lost and churned stages have no place in the order.
 *
 * @source Plan format, rulings 10.1.3 and 10.1.7
 */
export const stageSteps: (stages: readonly Stage[]) => readonly StageStep[] = memo((stages: readonly Stage[]) => {
  const line = lineOf(stages);
  const steps = line.flatMap((from, i) => {
    const to = line[i + 1];
    return to ? [{ from, to }] : [];
  });
  const aside = stages.flatMap((from) => {
    if (!isOpen(from) || from.alternativeTo === undefined) return [];
    const beside = line.findIndex((stage) => stage.id === from.alternativeTo);
    const to = beside >= 0 ? line[beside + 1] : undefined;
    return to && to.id !== from.id ? [{ from, to }] : [];
  });
  return [...steps, ...aside];
});

/** The stages that stand in order: neither lost, churned nor an alternative entry. */
export const lineOf: (stages: readonly Stage[]) => readonly Stage[] = memo((stages: readonly Stage[]) =>
  stages.filter((stage) => isOpen(stage) && stage.alternativeTo === undefined),
);

/** Whether a stage is on the way: neither lost nor churned. */
export function isOpen(stage: Stage): boolean {
  return stage.terminal !== 'lost' && stage.terminal !== 'churned';
}

/**
 * Whether some handoff leads over a step. One that spans several stages covers each step between them, and one whose
 * stage is unknown or missing may lead over it, so nothing can be said.
 */
export function isHandedOver(step: StageStep, stages: readonly Stage[], handoffs: readonly Handoff[]): boolean {
  const line = lineOf(stages);
  const placeOf = (id: string | undefined): number | undefined => {
    const place = line.findIndex((stage) => stage.id === id);
    return place >= 0 ? place : undefined;
  };
  const known = byId(stages);
  const isKnown = (id: string | undefined): boolean => id !== undefined && known.has(id);
  const from = placeOf(step.from.id);
  const to = placeOf(step.to.id) ?? 0;
  return handoffs.some((handoff) => {
    const gives = placeOf(handoff.from);
    const takes = placeOf(handoff.to);
    const begins =
      !isKnown(handoff.from) ||
      handoff.from === step.from.id ||
      (from !== undefined && gives !== undefined && gives <= from);
    const ends = !isKnown(handoff.to) || (takes !== undefined && takes >= to);
    return begins && ends;
  });
}
