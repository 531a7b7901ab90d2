import type { CutState, Piece } from './cut';
import { keepIdentity } from './keep-identity';
import type { AliasNode, ItemNode, PairNode, ScalarNode, SyntaxNode } from './node';
import { plainValue } from './plain-value';
import type { LocalProblem } from './problem';
import { type Reading, readYaml } from './read-yaml';
import { lineEnd, skipSpaces, skipTrivia } from './trivia';

/**
 * One piece of a file with what was read in it. A segment knows nothing of what stands around it, so an edit keeps all
 * segments that it does not touch, with their values.
 */
export interface Segment {
  /** `whole`: the file cannot be cut safely and is read in one piece. */
  readonly kind: Piece['kind'] | 'whole';
  readonly text: string;
  readonly after: CutState;
  /** Line breaks in it. */
  readonly breaks: number;
  /** The key and its value; for kind `key` when the line has one. */
  readonly pair?: PairNode | undefined;
  /** The dash and its value; for kind `item`. */
  readonly item?: ItemNode | undefined;
  /** The document's node; for kind `whole`. */
  readonly root?: SyntaxNode | undefined;
  /** A line at the left edge that is no entry (a key that is still being typed); for kind `key`. */
  readonly bare?: ScalarNode | undefined;
  /** The plain value of the pair, the item or the root. */
  readonly value: unknown;
  readonly problems: readonly LocalProblem[];
  readonly anchors: readonly string[];
  /** Aliases whose anchor is not in this segment. */
  readonly loose: readonly AliasNode[];
}

/** Reads one piece. `previous` is the value of the segment that stood in its place: equal parts keep their identity. */
export function readSegment(kind: Segment['kind'], text: string, after: CutState, previous?: unknown): Segment {
  if (kind === 'prologue') return segmentOf(kind, text, after, {}, undefined, NOTHING);
  if (kind === 'stray') return segmentOf(kind, text, after, {}, undefined, { ...NOTHING, problems: [strayDash(text)] });
  const reading = readYaml(text, kind === 'item' ? 'k:\n' : '');
  const found: Found = kind === 'whole' ? wholeOf(reading) : kind === 'item' ? itemOf(reading) : entryOf(reading, text);
  const node = found.root ?? found.item?.value ?? found.pair?.value;
  const plain = node ? plainValue(node) : { value: null, exploded: false };
  const problems = reading.problems.map((problem) => belowValue(problem, kind));
  if (plain.exploded) problems.push(exploded(text));
  if (problems.length === 0 && spills(kind, reading)) problems.push(spilled(text));
  if (kind !== 'whole' && !found.pair && !found.item && problems.length === 0) problems.push(noEntry(text));
  const value = previous === undefined ? plain.value : keepIdentity(previous, plain.value);
  return segmentOf(kind, text, after, found, value, { ...reading, problems });
}

const NOTHING: Reading = { problems: [], anchors: [], loose: [] };

/** One shape for all segments: thousands of them are walked through, and that is quick only when they are alike. */
function segmentOf(
  kind: Segment['kind'],
  text: string,
  after: CutState,
  { pair, item, root, bare }: Found,
  value: unknown,
  { problems, anchors, loose }: Reading,
): Segment {
  return { kind, text, after, breaks: countBreaks(text), pair, item, root, bare, value, problems, anchors, loose };
}

/** Line breaks as editors count them: `\n`, `\r\n`, and `\r` alone. */
function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== 10) count++;
  return count;
}

/** The reader's paths begin at the key, or at the list that is imagined around an item. */
function belowValue(problem: LocalProblem, kind: Segment['kind']): LocalProblem {
  const above = kind === 'item' ? 2 : kind === 'key' ? 1 : 0;
  return problem.steps ? { ...problem, steps: problem.steps.slice(above) } : problem;
}

type Found = Partial<Pick<Segment, 'root' | 'pair' | 'item' | 'bare'>>;

function wholeOf({ root }: Reading): Found {
  return { root };
}

function itemOf(reading: Reading): Found {
  const root = reading.root;
  const list = root?.kind === 'map' ? root.pairs[0]?.value : undefined;
  const item = list?.kind === 'seq' && !list.flow ? list.items[0] : undefined;
  return { item };
}

function entryOf(reading: Reading, text: string): Found {
  const root = reading.root;
  if (root?.kind === 'map' && !root.flow) {
    const pair = root.pairs[0];
    const begin = pair?.key.properties?.start ?? pair?.key.start;
    if (pair && begin === 0 && pair.colon >= 0 && !pair.odd) return { pair };
    if (pair && begin === 0 && pair.bare) return { bare: pair.key };
    return {};
  }
  if (root?.kind === 'scalar' && root.style === 'plain' && root.start === 0 && root.end > 0) {
    const end = Math.min(lineEnd(text, 0), root.end);
    return { bare: { ...root, end, value: text.slice(0, end) } };
  }
  return {};
}

/** Whether the reader found more than the one entry or item of the piece, which the cutter rules out. */
function spills(kind: Segment['kind'], { root }: Reading): boolean {
  if (kind === 'whole' || root?.kind !== 'map') return false;
  const list = root.pairs[0]?.value;
  return root.pairs.length > 1 || (kind === 'item' && list?.kind === 'seq' && list.items.length > 1);
}

/** A tab behind a block of text makes the reader lose the indent of the next line. */
function spilled(text: string): LocalProblem {
  const tab = text.search(/^[ ]*\t/m);
  const start = skipSpaces(text, Math.max(tab, 0)) - (tab >= 0 ? 1 : 0);
  return {
    message: 'This line has a tab. YAML wants spaces.',
    start,
    end: Math.max(lineEnd(text, start), start + 1),
    kind: 'parse',
  };
}

function strayDash(text: string): LocalProblem {
  const message = 'This list item stands at the left edge and belongs to no list. Indent it like the items before it.';
  return { message, start: 0, end: Math.max(1, lineEnd(text, 0)), kind: 'parse' };
}

function noEntry(text: string): LocalProblem {
  const start = skipTrivia(text, 0);
  const end = Math.max(lineEnd(text, start), Math.min(start + 1, text.length));
  const shown = text.slice(start, end).trim().slice(0, 30);
  return {
    message: `This line has no key and value. Write \`${shown || 'key'}: value\`, or remove it.`,
    start,
    end,
    kind: 'parse',
  };
}

function exploded(text: string): LocalProblem {
  const start = skipTrivia(text, 0);
  const message = 'The aliases here unfold to more values than a plan can hold. Write the values out.';
  return { message, start, end: lineEnd(text, start), kind: 'parse' };
}
