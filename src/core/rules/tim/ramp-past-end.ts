import { below } from '../../address';
import { byId } from '../../model/lookup';
import type { Hire } from '../../model/plan';
import type { IsoDate } from '../../model/values';
import { addDays, addMonths, formatDate, formatNumber, plusDuration } from '../../units';
import { entryRule, type Report } from '../rule';

/** TIM-008. A ramp that ends on the plan's last day is fine; nobody who starts after it is. */
export const rampPastEnd = entryRule({
  code: 'TIM-008',
  name: 'ramp-past-end',
  severity: 'warning',
  each: 'capacity',
  reads: ['head', 'roles'],
  summary: 'A hire who is never fully productive in the plan',
  why: 'The hire costs this year’s money and sells next year’s deals; the plan should not count on it.',
  settle: 'Hire earlier, shorten the ramp, or leave the hire to the next plan.',
  check: (entry, { plan }) => {
    const end = plan.head.period?.end;
    if (end === undefined) return [];
    const role = entry.role === undefined ? '' : (byId(plan.roles).get(entry.role)?.title ?? `\`${entry.role}\``);
    return entry.hires.flatMap((hire): readonly Report[] => {
      const { start, count } = hire;
      const full = fullFrom(hire);
      if (start === undefined || full === undefined || count === 0) return [];
      if (start <= end && addDays(full, -1) <= end) return [];
      const who = `${count === 1 ? 'The hire' : `The ${formatNumber(count)} hires`}${role === '' ? '' : ` (${role})`}`;
      const key = start > end ? 'start' : hire.rampSteps.length > 0 ? 'ramp_steps' : 'ramp';
      const said =
        start > end
          ? `of ${formatDate(start)} ${count === 1 ? 'starts' : 'start'} after the plan’s end (${formatDate(end)})`
          : `of ${formatDate(start)} ${count === 1 ? 'is' : 'are'} fully productive from ${formatDate(full)} on, after the plan’s end (${formatDate(end)})`;
      return [
        {
          at: { ...below(hire.at, key), on: 'value' },
          message: `${who} ${said}. Hire earlier, or leave ${count === 1 ? 'this one' : 'them'} to the next plan.`,
          args: { role: entry.role ?? '', start, full, count },
        },
      ];
    });
  },
});

/** First day of full output. */
function fullFrom({ start, ramp, rampSteps }: Hire): IsoDate | undefined {
  if (start === undefined) return undefined;
  if (rampSteps.length > 0) return addMonths(start, rampSteps.length);
  return ramp ? plusDuration(start, ramp) : start;
}
