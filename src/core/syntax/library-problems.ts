import type { Document, YAMLError } from 'yaml';
import type { Span } from './node';
import { type LocalProblem, problemText } from './problem';
import { isBlank, lineEnd, lineStart, skipSpaces, trimEnd } from './trivia';

/** The library's errors in our words: the first of each line and of those without a better word, for one fault causes many. */
export function libraryProblems(
  document: Pick<Document, 'errors' | 'warnings'>,
  text: string,
  shift: number,
  brokenKeys: readonly Span[],
): LocalProblem[] {
  const found: LocalProblem[] = [];
  const lines = new Set<number>();
  let wasLost = false;
  for (const error of document.errors.slice(0, MOST)) {
    const problem = fromLibrary(error, text, shift, brokenKeys);
    const line = lineStart(text, problem.start);
    const lost = error.code === 'UNEXPECTED_TOKEN';
    if (lines.has(line) || (lost && wasLost)) continue;
    lines.add(line);
    wasLost ||= lost;
    found.push(problem);
  }
  for (const warning of document.warnings.slice(0, MOST))
    found.push({ ...fromLibrary(warning, text, shift, brokenKeys), kind: 'warning' });
  return found;
}

/** Errors that are looked at: a broken file can have one for each character. */
const MOST = 200;

function fromLibrary(error: YAMLError, text: string, shift: number, brokenKeys: readonly Span[]): LocalProblem {
  const at = clamp(error.pos[0] - shift, 0, text.length);
  const end = clamp(error.pos[1] - shift, at, text.length);
  const looseKey = error.code === 'MULTILINE_IMPLICIT_KEY' ? brokenKeys.find((key) => key.start === at) : undefined;
  const span = looseKey ?? visible(text, at, end);
  const kind = error.code === 'MULTIPLE_DOCS' ? 'several-documents' : 'parse';
  return {
    message: problemText(error.code, text.slice(span.start, span.end), error.message),
    start: span.start,
    end: span.end,
    kind,
  };
}

/** A span that can be seen: on one line, not empty, and on content where the error stands at the end of a line. */
function visible(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  if (from >= text.length || (isBlank(text.charCodeAt(from)) && text[from] !== '\t')) {
    const next = skipSpaces(text, from);
    const content = trimEnd(text, lineStart(text, from), from);
    if (next < lineEnd(text, from)) from = next;
    else if (content > lineStart(text, from)) from = content - 1;
    else from = Math.max(0, trimEnd(text, 0, from) - 1);
  }
  const to = Math.min(Math.max(end, from + 1), Math.max(lineEnd(text, from), from + 1), text.length);
  return { start: from, end: Math.max(to, from) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
