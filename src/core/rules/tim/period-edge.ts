import { below } from '../../address';
import type { Place } from '../../finding';
import type { Campaign } from '../../model/plan';

/** Where a campaign's first or last day is written: the whole period where it is written in short. */
export function periodEdge({ at, periodIsShort }: Campaign, edge: 'start' | 'end'): Place {
  return { ...(periodIsShort ? below(at, 'period') : below(at, 'period', edge)), on: 'value' };
}
