import { fromPointer, pointer } from '../address';
import type { Finding, Severity } from '../finding';
import { memo } from '../memo';
import { isWithin, placeNamed } from '../model/entry-name';
import type { Lint, LintIgnore, Plan } from '../model/plan';
import type { Status } from '../model/values';
import type { IgnoreUse, Report, Rule } from './rule';
import { statusOrder } from './rule';

/** What a layer found, before it is known how much it matters in this plan. */
export interface Raw extends Report {
  readonly code: string;
  readonly span?: Finding['span'];
}

/** How a plan wants to be judged. */
export interface Policy {
  /** `lint.severity`. */
  readonly severity: Lint['severity'];
  readonly status: Status;
}

/** How a file is judged that belongs to no plan. */
export const noPolicy: Policy = { severity: {}, status: 'draft' };

/** Codes without which nothing else can be trusted: they can't be turned off, softened or ignored. */
const fixed: ReadonlySet<string> = new Set(['STR-001', 'STR-002']);

/**
 * How severe a rule's finding is in a plan: the rule's own word, softened by the plan's status, replaced by
 * `lint.severity` (ruling 10.2.24).
 *
 * @param own - severity of this one finding, where the rule has several
 * @returns `off` when the plan or its status does not want to hear it
 */
export function severityOf(rule: Rule, own: Severity | undefined, { severity, status }: Policy): Severity | 'off' {
  if (fixed.has(rule.code)) return own ?? rule.severity;
  const wanted = Object.hasOwn(severity, rule.code) ? severity[rule.code] : undefined;
  if (wanted !== undefined) return wanted;
  if (rule.from && statusOrder.indexOf(status) < statusOrder.indexOf(rule.from)) return 'off';
  const base = own ?? (status === 'review' ? (rule.atReview ?? rule.severity) : rule.severity);
  const always = rule.code.startsWith('STR-') || rule.code.startsWith('REF-');
  return always || statusOrder.indexOf(status) >= statusOrder.indexOf('review') ? base : 'info';
}

/**
 * The findings that a layer's reports become in a plan, without those that are turned off there.
 *
 * @param ruleOf - the rule of a code; each report's must be known
 */
export function judged(
  raws: readonly Raw[],
  policy: Policy,
  ruleOf: (code: string) => Rule | undefined,
): readonly Finding[] {
  return raws.flatMap((raw) => {
    const rule = ruleOf(raw.code);
    if (!rule) throw new Error(`No rule is listed under ${raw.code}.`);
    const severity = severityOf(rule, raw.severity, policy);
    return severity === 'off' ? [] : [{ ...raw, code: rule.code, name: rule.name, severity }];
  });
}

/** Ignore entries of a plan with the places that they name. */
export interface Ignore {
  readonly entry: LintIgnore;
  readonly past: boolean;
  readonly file: string | undefined;
  readonly path: readonly (string | number)[];
}

/** What each `lint.ignore` entry names; an entry past its `until` names nothing. */
export function ignoresOf(plan: Plan, today: string): readonly Ignore[] {
  return plan.lint.ignore.map((entry) => {
    const past = entry.until !== undefined && entry.until < today;
    const place = entry.target === undefined ? undefined : placeOf(plan, entry, entry.target);
    return { entry, past, file: place?.file, path: place?.path ?? [] };
  });
}

function placeOf(
  plan: Plan,
  entry: LintIgnore,
  target: string,
): { file: string; path: readonly (string | number)[] } | undefined {
  return target.startsWith('/') ? { file: entry.at.file, path: fromPointer(target) } : placeNamed(plan, target);
}

/** The findings, each that an entry covers marked with its reason. */
export function withIgnores(findings: readonly Finding[], ignores: readonly Ignore[]): readonly Finding[] {
  if (ignores.length === 0) return findings;
  return findings.map((finding) => {
    const ignore = ignores.find((ignore) => covers(ignore, finding));
    // An entry that lost its reason still covers; GOV-001 and the schema ask for the reason.
    return ignore ? { ...finding, ignored: ignore.entry.reason ?? '' } : finding;
  });
}

/** How many findings each entry covers. */
export function ignoreUses(findings: readonly Finding[], ignores: readonly Ignore[]): readonly IgnoreUse[] {
  return ignores.map((ignore) => ({
    entry: ignore.entry,
    past: ignore.past,
    covers: findings.filter((finding) => covers(ignore, finding)).length,
  }));
}

function covers(ignore: Ignore, finding: Finding): boolean {
  return (
    !ignore.past &&
    ignore.entry.rule === finding.code &&
    !fixed.has(finding.code) &&
    ignore.file === finding.at.file &&
    isWithin(finding.at.path, ignore.path)
  );
}

/** The same for two findings under one code about one place. */
export const placeKey: (finding: Finding) => string = memo(
  ({ code, at, span }: Finding) => `${code} ${at.file} ${pointer(at.path)} ${at.on ?? ''} ${span?.start ?? ''}`,
);

/** The same for two findings that say the same about the same place. */
export function findingKey(finding: Finding): string {
  return `${placeKey(finding)} ${finding.message}`;
}
