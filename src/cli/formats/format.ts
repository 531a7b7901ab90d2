import type { Reported } from '../reported';

/** What every output format is made from. */
export interface CheckResult {
  readonly files: number;
  /** Ignored ones included and marked. */
  readonly findings: readonly Reported[];
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly colour: boolean;
}

export type Format = (result: CheckResult) => string;
