import type { PlanFiles } from './plan-files';

/** What the two hosts do differently. */
export interface Runtime {
  /** Runs `action` on the next turn of the event loop, without a delay; the result takes it back. */
  readonly soon: (action: () => void) => () => void;
  /** The host's date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The disk, for editors whose client answers no file requests; absent where there is none. */
  readonly disk?: PlanFiles;
}

/** A moment's date in the host's own time zone, `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
