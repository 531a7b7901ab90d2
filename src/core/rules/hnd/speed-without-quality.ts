import { below } from '../../address';
import { impliedMeasure } from '../../catalogue';
import type { Handoff, Kpi, Plan } from '../../model/plan';
import { spellDuration } from '../../units';
import { entryRule } from '../rule';
import { isMarketingToSales } from './is-marketing-to-sales';
import { isRuled } from './is-ruled';

/** HND-008, for handoffs from marketing to sales (ruling 10.2.29). */
export const speedWithoutQuality = entryRule({
  code: 'HND-008',
  name: 'speed-without-quality',
  severity: 'warning',
  each: 'handoffs',
  reads: ['stages', 'roles', 'teams', 'kpis'],
  summary: 'A promise of speed without a KPI of quality',
  why: 'Who is measured by speed alone keeps the promise by rejecting fast.',
  settle: 'Add a KPI that `measures: acceptance`, or a conversion that starts at one of the two stages.',
  check: (handoff, { plan }) => {
    const speed = handoff.sla?.firstTouch ?? handoff.sla?.decide;
    if (!handoff.sla || !speed || !isMarketingToSales(plan, handoff) || !isRuled(plan, handoff)) return [];
    if (plan.kpis.some((kpi) => isQuality(kpi, handoff))) return [];
    const key = handoff.sla.firstTouch ? 'first_touch' : 'decide';
    return [
      {
        at: { ...below(handoff.sla.at, key), on: 'value' },
        message: `\`${handoff.id}\` promises an answer within ${spellDuration(speed)}, but no KPI says whether leads are accepted. Add one that \`measures: acceptance\`, or a conversion from \`${handoff.from ?? ''}\`.`,
        args: { handoff: handoff.id, speed: speed.text },
        related: volumeKpis(plan, handoff).map((kpi) => ({
          at: below(kpi.at, 'id'),
          message: `${kpi.name ?? `\`${kpi.id}\``} counts how many, not how good.`,
        })),
      },
    ];
  },
});

function isQuality(kpi: Kpi, { from, to }: Handoff): boolean {
  const measures = kpi.measures ?? impliedMeasure(kpi.id);
  if (measures === 'acceptance') return true;
  return measures === 'conversion' && kpi.stage !== undefined && (kpi.stage === from || kpi.stage === to);
}

function volumeKpis(plan: Pick<Plan, 'kpis'>, { from, to }: Handoff): readonly Kpi[] {
  return plan.kpis.filter(
    (kpi) => kpi.measures === 'volume' && kpi.stage !== undefined && (kpi.stage === from || kpi.stage === to),
  );
}
