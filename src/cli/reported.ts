import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pointer } from '../core/address';
import { addressText } from '../core/address-text';
import type { Analysis } from '../core/analysis-types';
import type { Finding, Place, Severity } from '../core/finding';
import { findingRange, placeRange } from '../core/finding-range';
import { positionAt } from '../core/syntax';

/** Lines and characters from 0, as in LSP. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A finding as the command line's JSON carries it (a contract for outside checks). */
export interface Reported {
  /** Relative to the working directory. */
  readonly file: string;
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly path: string;
  readonly address: string;
  readonly related: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
  readonly fixable: boolean;
  readonly ignored: boolean;
}

/** Findings with the ranges that an edge needs, file by file as they came, each file from top to bottom. */
export function reported(analysis: Analysis, findings: readonly Finding[], cwd: string): readonly Reported[] {
  const files = [...new Set(findings.map((one) => one.at.file))];
  const all = findings.map((finding) => ({
    file: relative(finding.at.file, cwd),
    code: finding.code,
    name: finding.name,
    severity: finding.severity,
    message: finding.message,
    range: range(analysis, finding.at.file, findingRange(analysis, finding)),
    path: pointer(finding.at.path),
    address: addressText(analysis.sources.get(finding.at.file)?.data, finding.at.path),
    related: (finding.related ?? []).map(({ at, message }) => ({
      file: relative(at.file, cwd),
      range: relatedRange(analysis, at),
      message,
    })),
    fixable: (finding.fixes ?? []).length > 0,
    ignored: finding.ignored !== undefined,
  }));
  const order = new Map(files.map((file, at) => [relative(file, cwd), at]));
  return all.sort(
    (a, b) =>
      (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );
}

/** How a file is called on the terminal. */
export function relative(uri: string, cwd: string): string {
  if (!uri.startsWith('file:')) return uri;
  const file = fileURLToPath(uri);
  const short = path.relative(cwd, file);
  return short.startsWith('..') ? file : short;
}

function relatedRange(analysis: Analysis, at: Place): Range {
  return range(analysis, at.file, placeRange(analysis, at));
}

function range(analysis: Analysis, file: string, span: { readonly start: number; readonly end: number }): Range {
  const source = analysis.sources.get(file);
  const zero = { line: 0, character: 0 };
  return source
    ? { start: positionAt(source, span.start), end: positionAt(source, span.end) }
    : { start: zero, end: zero };
}
