import type { Head } from '../model/plan';
import type { Period } from '../model/values';
import type { FiscalYear } from '../units';

/** The facts of a plan's head that arithmetic reads. Equal facts are the same object. */
export interface Frame {
  readonly period: Period | undefined;
  readonly year: FiscalYear;
  readonly currency: string | undefined;
}

const known = new Map<string, Frame>();

/** The frame of a head. Edits to its other fields (name, summary) give the same object, so figures stay as they are. */
export function frameOf(head: Head): Frame {
  const { period, fiscalYearStart, fiscalYearNamedBy, currency } = head;
  const key = [period?.start, period?.end, fiscalYearStart, fiscalYearNamedBy, currency].join('|');
  const made = known.get(key) ?? { period, year: { fiscalYearStart, fiscalYearNamedBy }, currency };
  if (known.size > 100) known.clear();
  known.set(key, made);
  return made;
}
