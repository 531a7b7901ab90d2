import { type Document, parseDocument, Schema } from 'yaml';
import { NodeBuilder } from './build-nodes';
import { isTooDeep } from './depth';
import { libraryProblems } from './library-problems';
import type { AliasNode, SyntaxNode } from './node';
import { type LocalProblem, problemText } from './problem';
import { lineEnd, skipTrivia, trimEnd } from './trivia';

/** What the YAML reader makes of a text. */
export interface Reading {
  readonly root?: SyntaxNode;
  readonly problems: readonly LocalProblem[];
  /** Names of the anchors in it. */
  readonly anchors: readonly string[];
  /** Aliases with no anchor before them: name and place. */
  readonly loose: readonly AliasNode[];
}

/**
 * Reads one text as YAML 1.2 (core schema, no merge keys, no tags). Total: any text gives a reading.
 *
 * @param text - the segment
 * @param head - text to imagine before it, so that a list item is read in its list
 */
export function readYaml(text: string, head = ''): Reading {
  if (isTooDeep(text)) return { problems: [tooDeep(text)], anchors: [], loose: [] };
  const first = readOnce(text, head);
  if (!first) return { problems: [unreadable(text)], anchors: [], loose: [] };
  return first.suspect === undefined || first.document.errors.length === 0
    ? first.reading
    : (withoutQuote(text, head, first.suspect) ?? first.reading);
}

/**
 * Reads the text as if the quote that never closes were none, so that it does not swallow the lines below while a
 * text is typed. Undefined when that makes no sound text.
 */
function withoutQuote(text: string, head: string, at: number): Reading | undefined {
  const second = readOnce(`${text.slice(0, at)}x${text.slice(at + 1)}`, head, at);
  if (!second || second.document.errors.length > 0) return undefined;
  const quote = text[at] === "'" ? 'single' : 'double';
  const message = problemText('MISSING_CHAR', '', `Missing closing ${quote === 'single' ? "'" : '"'}`);
  const unclosed: LocalProblem = {
    message,
    start: at,
    end: Math.max(trimEnd(text, at, lineEnd(text, at)), at + 1),
    kind: 'parse',
  };
  return { ...second.reading, problems: [unclosed, ...second.reading.problems] };
}

function readOnce(
  text: string,
  head: string,
  opened?: number,
): { reading: Reading; document: Document; suspect: number | undefined } | undefined {
  let document: Document;
  try {
    document = withoutTraces(() => parseDocument(head + text, OPTIONS));
  } catch {
    return undefined;
  }
  const builder = new NodeBuilder(text, head.length, opened);
  const root = document.contents ? builder.node(document.contents, 0) : undefined;
  const problems = [...libraryProblems(document, text, head.length, builder.brokenKeys), ...builder.problems];
  const reading = { root, problems, anchors: [...builder.anchors.keys()], loose: builder.loose };
  return { reading, document, suspect: builder.suspect };
}

/**
 * The library makes an `Error` for each fault, and the stack traces, which no one reads, cost more than all the rest of
 * the reading. Engines without this switch are left alone.
 */
function withoutTraces<T>(run: () => T): T {
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit');
  if (typeof limit !== 'number') return run();
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return run();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit);
  }
}

/** One schema for all readings: building it costs as much as reading twenty lines. */
const OPTIONS = {
  prettyErrors: false,
  keepSourceTokens: false,
  uniqueKeys: false,
  version: '1.2',
  schema: new Schema({ schema: 'core', merge: false, resolveKnownTags: false }),
  // With 'silent' the library keeps quiet about a second document too; it prints nothing either way.
  logLevel: 'error',
  intAsBigInt: false,
} as const;

function tooDeep(text: string): LocalProblem {
  const start = skipTrivia(text, 0);
  const message = 'Lists and maps lie in each other more than 100 deep. A plan cannot be read like that.';
  return { message, start, end: Math.max(lineEnd(text, start), Math.min(start + 1, text.length)), kind: 'parse' };
}

function unreadable(text: string): LocalProblem {
  const start = skipTrivia(text, 0);
  return { message: 'YAML cannot read this part.', start, end: lineEnd(text, start), kind: 'parse' };
}
