import { memo } from '../memo';
import type { Capacity } from '../model/plan';
import type { Period } from '../model/values';
import { timesIn } from '../units';
import { rampedHeadcount, salesCapacity } from './capacity';
import { from, known, unknown } from './computed';
import type { Computed } from './figures';
import type { Frame } from './frame';

/**
 * F20 for one entry: what it can sell in the plan's period, major units. A quota `per` a shorter time counts as often as
 * that fits; without `attainment` the quota is reached in full.
 *
 * @source Plan format, section 7 and rulings 10.1.4, 10.1.5
 */
export const capacityOf = memo((entry: Capacity, frame: Frame): Computed => {
  const { quota, quotaCount, per, attainment } = entry;
  if (quota === undefined)
    return unknown(
      'F20',
      quotaCount ? `the quota of ${nameOf(entry)} is a count, not money` : `${nameOf(entry)} states no quota`,
    );
  if (!frame.period) return unknown('F20', 'the plan has no period');
  const times = per ? timesIn(frame.period, per) : 1;
  if (times === undefined) return unknown('F20', `the quota of ${nameOf(entry)} is per no time at all`);
  return from('F20', [headcountIn(entry, frame.period, frame)], (persons) =>
    salesCapacity(persons, quota * times, attainment),
  );
});

/**
 * F20: persons of one entry in full output over the plan's period, or over a part of it such as a month.
 *
 * @returns unrounded; not computable without a headcount or hires
 */
export function headcountIn(entry: Capacity, within: Period | undefined, frame: Frame): Computed {
  const { headcount, rampSteps } = entry;
  const hires = entry.hires.flatMap((hire) => (hire.start === undefined ? [] : [{ ...hire, start: hire.start }]));
  if (headcount === undefined && hires.length === 0) return unknown('F20', `${nameOf(entry)} states no headcount`);
  if (!within) return unknown('F20', 'the plan has no period');
  const staff = { headcount: headcount ?? 0, hires, rampSteps };
  return known(rampedHeadcount(staff, within, frame.period?.start ?? within.start), 'F20');
}

/** F20: what an entry can take a month: persons in full output × monthly load. */
export function monthlyLoadOf(entry: Capacity, frame: Frame): Computed {
  const { monthlyLoad } = entry;
  if (monthlyLoad === undefined) return unknown('F20', `${nameOf(entry)} states no monthly load`);
  return from('F20', [headcountIn(entry, frame.period, frame)], (persons) => persons * monthlyLoad);
}

/** What a reason calls an entry: its role, else what it is for. */
function nameOf({ role, segment, stage }: Capacity): string {
  return role ?? `the capacity for ${segment ?? stage ?? 'the plan'}`;
}
