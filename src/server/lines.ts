import type { Range } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis-types';
import type { TextEdit } from '../core/edit';
import { positionAt, type Source, type Span } from '../core/syntax';
import type { Location } from '../protocol/server';

/** A span of a text as LSP counts. */
export function toRange(source: Source, { start, end }: Span): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** Where a span of a known file stands; `undefined` for a file that is not known. */
export function toLocation(analysis: Analysis, file: string, span: Span): Location | undefined {
  const source = analysis.sources.get(file);
  return source && { uri: file, range: toRange(source, span) };
}

/** A text edit of a known file as LSP has it; `undefined` for a file that is not known. */
export function toLspEdit(analysis: Analysis, edit: TextEdit): { range: Range; newText: string } | undefined {
  const location = toLocation(analysis, edit.file, edit);
  return location && { range: location.range, newText: edit.text };
}
