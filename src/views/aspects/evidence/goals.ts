import { byId } from '../../../core/model/lookup';
import type { Goal, Kpi } from '../../../core/model/plan';
import { duration, plural } from '../../common/format';
import { kpiValue } from '../../common/kpi-value';
import { linkTo, words } from '../../common/phrase';
import type { Phrase } from '../../view';
import type { EvidenceSource } from './source';
import { distinct } from './source';

/** What the side wants to reach, with the figure of the goal's KPI where it has one. */
export const goals: EvidenceSource = ({ plan, side }) => {
  const own = plan.goals.filter((goal) => goal.side === side);
  if (own.length === 0) return undefined;
  const shown = own
    .slice(0, 2)
    .flatMap((goal, i): readonly Phrase[] => [
      words(i === 0 ? (own.length === 1 ? 'Goal: ' : 'Goals: ') : '; '),
      linkTo(goalText(goal, byId(plan.kpis).get(goal.kpi ?? ''), plan.head.currency), goal.at),
    ]);
  return own.length > 2 ? [...shown, words(` and ${own.length - 2} more`)] : shown;
};

/** How far the side's goals look. */
export const goalHorizons: EvidenceSource = ({ plan, side }) => {
  const horizons = plan.goals.filter((goal) => goal.side === side && goal.horizon !== undefined);
  if (horizons.length === 0) return undefined;
  const texts = distinct(horizons.map((goal) => goal.horizon && duration(goal.horizon)));
  return [words(`Goal horizon ${texts.join(', ')}`)];
};

/** How many personas have goals of their own written down; nobody's side. */
export const personaGoals: EvidenceSource = ({ plan, side }) => {
  const known = plan.personas.filter((persona) => persona.goals.length > 0);
  return side === 'shared' && plan.personas.length > 0
    ? [words(`Own goals known of ${known.length} of ${plural(plan.personas.length, 'persona')}`)]
    : undefined;
};

function goalText(goal: Goal, kpi: Kpi | undefined, currency: string | undefined): string {
  const horizon = goal.horizon ? ` in ${duration(goal.horizon)}` : '';
  if (kpi?.target === undefined) return (goal.statement ?? goal.id) + horizon;
  const target = kpiValue(kpi, kpi.target, currency);
  const from = kpi.baseline === undefined ? '' : `${kpiValue(kpi, kpi.baseline, currency)} → `;
  return `${kpi.name ?? kpi.id} ${from}${target}${horizon}`;
}
