import type { Address } from '../../core/address';
import { pointer } from '../../core/address';
import type { Finding, Severity } from '../../core/finding';

/** A finding as a view shows it; plain JSON. */
export interface FindingView {
  /** Names the finding towards the host; see `findingKey`. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Address;
  /** Titles in the order of the finding's fixes; their index is what a click sends. */
  readonly fixes: readonly string[];
  /** The values in the message. */
  readonly args?: Readonly<Record<string, string | number>>;
  /** The written reason, when the plan ignores it. */
  readonly ignored?: string;
}

/**
 * A text that names one finding of one analysis: code, place and message. The page sends it back when a fix is clicked,
 * and the server finds the finding again by it, so no list position can go stale in between.
 */
export function findingKey(finding: Finding): string {
  return `${finding.code} ${finding.at.file}#${pointer(finding.at.path)} ${finding.message}`;
}

/** What views keep of a finding. */
export function findingView(finding: Finding): FindingView {
  return {
    key: findingKey(finding),
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    at: { file: finding.at.file, path: finding.at.path },
    fixes: (finding.fixes ?? []).map((fix) => fix.title),
    ...(finding.args === undefined ? {} : { args: finding.args }),
    ...(finding.ignored === undefined ? {} : { ignored: finding.ignored }),
  };
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Worst first; equal ones keep their order. */
export function worstFirst(findings: readonly FindingView[]): readonly FindingView[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}
