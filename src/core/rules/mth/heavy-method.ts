import { below } from '../../address';
import type { Figures } from '../../calc/figures';
import { method } from '../../catalogue';
import type { Playbook } from '../../model/plan';
import { formatNumber } from '../../units';
import { entryRule } from '../rule';
import { segmentName } from '../segment-name';

/**
 * MTH-005. The cycle is the lag from the playbook's first stage to won. The reverse of the rule (a light method on a
 * long cycle) is left out: no threshold of the format says where it begins, and a light method well used is no fault.
 */
export const heavyMethod = entryRule({
  code: 'MTH-005',
  name: 'heavy-method',
  severity: 'info',
  each: 'playbooks',
  reads: ['figures', 'segments', 'lint'],
  summary: 'A heavy method on a short cycle',
  why: 'A method made for large accounts asks more of a quick deal than the deal is worth, so sellers skip it.',
  settle: 'Choose a lighter methodology for this segment, or say in `lint.limits.short_cycle` what is short for you.',
  check: (playbook, { plan, figures, limits }) => {
    const known = method(playbook.method);
    if (known?.weight !== 'heavy') return [];
    const short = playbook.segments.flatMap((segment) => {
      const days = cycle(figures, playbook, segment);
      return days !== undefined && days < limits.short_cycle ? [{ segment, days }] : [];
    });
    return short.map(({ segment, days }) => ({
      at: { ...below(playbook.at, 'method'), on: 'value' },
      message: `${known.label} fits ${known.fits}; for ${segmentName(plan, segment)} the cycle from the playbook’s first stage is ${formatNumber(days)} days, under ${formatNumber(limits.short_cycle)}.`,
      args: { playbook: playbook.id, segment, days, limit: limits.short_cycle },
    }));
  },
});

/** Days from the first of the playbook's stages to won; `undefined` when the lags do not say. */
function cycle(figures: Figures, { stages }: Playbook, segment: string): number | undefined {
  const line = figures.segments.find((one) => one.segment === segment)?.stages;
  return line?.find(({ stage }) => stages.includes(stage))?.lagDays;
}
