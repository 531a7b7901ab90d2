import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis-types';
import type { Finding, Severity } from '../core/finding';
import { findingRange } from '../core/finding-range';
import type { InitializationOptions, Settings } from '../protocol/server';
import { toLocation, toRange } from './lines';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** How this editor shows findings: its own settings and what its client can do. */
export interface Display {
  readonly rules: Settings['rules'];
  readonly rulePages: InitializationOptions['rulePages'];
}

/** Findings as the editor shows them: without ignored ones and those that a setting turns off. */
export function toDiagnostics(analysis: Analysis, findings: readonly Finding[], display: Display): Diagnostic[] {
  return findings.flatMap((finding) => toDiagnostic(analysis, finding, display) ?? []);
}

/** One finding as a diagnostic; `undefined` when this editor does not show it. */
export function toDiagnostic(analysis: Analysis, finding: Finding, display: Display): Diagnostic | undefined {
  const severity = display.rules?.[finding.code] ?? finding.severity;
  const source = analysis.sources.get(finding.at.file);
  if (finding.ignored !== undefined || severity === 'off' || !source) return undefined;
  const related = relatedPlaces(analysis, finding);
  return {
    range: toRange(source, findingRange(analysis, finding)),
    severity: severities[severity] ?? severities[finding.severity],
    code: finding.code,
    source: 'gtm-plan',
    message: finding.message,
    ...(display.rulePages ? { codeDescription: { href: `${display.rulePages}${finding.code}.md` } } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(isUnused(finding) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

function relatedPlaces(analysis: Analysis, finding: Finding): NonNullable<Diagnostic['relatedInformation']> {
  return (finding.related ?? []).flatMap(({ at, message }) => {
    const location = toLocation(analysis, at.file, findingRange(analysis, { ...finding, at, span: undefined }));
    return location ? [{ location: { uri: location.uri, range: location.range }, message }] : [];
  });
}

/** Rules that say "nothing uses this" are named so. */
function isUnused({ name }: Finding): boolean {
  return name.startsWith('unused');
}
