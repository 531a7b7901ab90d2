import { ceilVolume, formatNumber } from '../../units';
import { firstStageSupplies, isShort } from '../first-stage-supply';
import type { PlanRule } from '../rule';
import { sourceName } from '../source-name';
import { supplyReport } from '../supply-report';

/** FUN-003, for each segment and each source with campaign targets at the segment's first stage (ruling 10.2.25). */
export const tooFewPlanned: PlanRule = {
  code: 'FUN-003',
  name: 'too-few-planned',
  severity: 'error',
  reads: ['figures', 'funnel', 'campaigns', 'segments', 'stages', 'teams', 'head'],
  summary: 'Campaigns are to bring fewer than the target takes',
  why: 'Even when every campaign reaches its target, the plan misses its own: marketing is done and sales has too little.',
  settle: 'Plan more, lower the target, or give the source a smaller share in `funnel.sourcing`.',
  check: ({ plan, figures }) =>
    firstStageSupplies(plan, figures)
      .filter(isShort)
      .flatMap((supply) => {
        const missing = ceilVolume(supply.need - supply.raw);
        return supplyReport(plan, supply, {
          bring: supply.raw,
          advice: `Plan ${formatNumber(missing)} more, lower the target, or expect less from ${sourceName(plan, supply.source)}.`,
          args: { missing },
          related: ({ raw }) => `${formatNumber(raw)} from here.`,
        });
      }),
};
