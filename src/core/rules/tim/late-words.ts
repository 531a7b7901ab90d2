import { below } from '../../address';
import type { Figures } from '../../calc/figures';
import type { Related } from '../../finding';
import type { Plan } from '../../model/plan';
import { formatDate, formatNumber } from '../../units';
import { figuresOfSegment } from '../figures-of-segment';
import { stageName } from '../stage-name';
import type { LateTarget } from './late-targets';

/** "what comes to Lead after 15 Mar 2027 closes after the plan’s end (31 Dec 2027, 291 days later)". */
export function lateWords(plan: Pick<Plan, 'stages' | 'head'>, figures: Figures, target: LateTarget): string {
  const { segment, stage, latestProductiveDate } = target;
  const of = figuresOfSegment(figures, segment);
  const at = [...(of?.stages ?? []), ...(of?.alternatives ?? [])].find((one) => one.stage === stage);
  // A source with lags of its own has its own date; the segment's days are not those.
  const days = at?.latestProductiveDate === latestProductiveDate ? at.lagDays : undefined;
  const end = plan.head.period ? ` (${formatDate(plan.head.period.end)})` : '';
  const takes = days === undefined ? '' : `, because it takes ${formatNumber(days)} days`;
  return `what comes to ${stageName(plan, stage)} after ${formatDate(latestProductiveDate)} closes after the plan’s end${end}${takes}`;
}

/** Where the lags stand that make it late. */
export function lagPlaces({ funnel }: Pick<Plan, 'funnel'>, segment: string): readonly Related[] {
  const assumption = funnel?.assumptions.find((one) => one.segment === segment);
  if (!assumption) return [];
  return [
    {
      at: { ...below(assumption.at, 'lag'), on: 'key' },
      message: `How long \`${segment}\` takes from stage to stage.`,
    },
  ];
}
