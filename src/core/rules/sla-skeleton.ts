import type { Plain } from '../edit';
import type { Calendar } from '../model/plan';

/**
 * An SLA to begin with: an answer within hours, a decision within days, kept nine times out of ten.
 *
 * @param calendar - business hours count where the plan says what they are
 * @param decides - false where nobody decides, as in a shop (ruling 10.2.11)
 */
export function slaSkeleton(calendar: Calendar | undefined, decides: boolean): { readonly [key: string]: Plain } {
  const clock = calendar && calendar.businessDays.length > 0 ? 'business' : 'calendar';
  return { first_touch: '4h', ...(decides ? { decide: '2d' } : {}), clock, attainment: '90%' };
}

/** Whether someone accepts or rejects what comes out of a stage of this unit: visits and orders just go on. */
export function isDecidedOn(unit: string | undefined): boolean {
  return unit !== 'session' && unit !== 'order';
}
