import type { Plain } from '../edit';
import { doubleQuoted, formatScalar, needsEscape } from './format-scalar';
import type { Manners } from './manners';

/** Text of a value: what stands on the line of its key or dash, and the lines below (with their indent). */
export interface Rendered {
  readonly inline: string;
  readonly lines: readonly string[];
}

/** A plain value that is a map; lists and scalars are none. */
export function isPlainMap(value: Plain): value is { readonly [key: string]: Plain | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plain value that is a list. */
export function isPlainList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Whether a value is text, a number, true, false or null. */
export function isPlainScalar(value: Plain): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** The members of a map that are to be written. */
export function members(value: { readonly [key: string]: Plain | undefined }): [string, Plain][] {
  return Object.entries(value).filter((entry): entry is [string, Plain] => entry[1] !== undefined);
}

/** A value inside brackets, on one line. */
export function renderFlow(value: Plain, manners: Manners): string {
  if (isPlainScalar(value)) return formatScalar(value, 'flow');
  if (isPlainList(value))
    return inBrackets(
      '[',
      value.map((item) => renderFlow(item, manners)),
      ']',
      manners.paddedLists,
    );
  const entries = members(value).map(([key, member]) => flowEntry(key, member, manners));
  return inBrackets('{', entries, '}', manners.paddedMaps);
}

/** `key: value` inside braces. */
export function flowEntry(key: string, value: Plain, manners: Manners): string {
  return `${formatScalar(key, 'flow')}: ${renderFlow(value, manners)}`;
}

function inBrackets(open: string, parts: readonly string[], close: string, padded: boolean): string {
  if (parts.length === 0) return open + close;
  const pad = padded ? ' ' : '';
  return `${open}${pad}${parts.join(', ')}${pad}${close}`;
}

/** The lines of `key: value` whose key stands in `column`; the first line without its indent. */
export function renderEntry(key: string, value: Plain, column: number, manners: Manners): readonly string[] {
  const { inline, lines } = renderBelow(value, column, manners);
  return [`${formatScalar(key, 'block')}:${inline ? ` ${inline}` : ''}`, ...lines];
}

/** A value below or behind a key in `column`. */
export function renderBelow(value: Plain, column: number, manners: Manners): Rendered {
  if (isPlainScalar(value)) return renderScalar(value, column + manners.step);
  if (fitsInline(value, column, manners)) return { inline: renderFlow(value, manners), lines: [] };
  const at = column + (isPlainList(value) ? manners.dashOffset : manners.step);
  return { inline: '', lines: renderBlock(value, at, manners).map((line, i) => (i === 0 ? indented(line, at) : line)) };
}

/** The lines of a `- item` whose dash stands in `column`; the first line without its indent. */
export function renderItem(value: Plain, column: number, manners: Manners, flow = false): readonly string[] {
  if (isPlainScalar(value)) {
    const { inline, lines } = renderScalar(value, column + 2);
    return [`- ${inline}`, ...lines];
  }
  const short = isPlainList(value) ? fitsInline(value, column, manners) : flow && isTiny(value, manners);
  if (short || isEmpty(value)) return [`- ${renderFlow(value, manners)}`];
  const [first = '', ...rest] = renderBlock(value, column + 2, manners);
  return [`- ${first}`, ...rest];
}

/** A list or map as lines in `column`; the first line without its indent. */
export function renderBlock(
  value: Exclude<Plain, string | number | boolean | null>,
  column: number,
  manners: Manners,
): readonly string[] {
  if (isEmpty(value)) return [renderFlow(value, manners)];
  const parts = isPlainList(value)
    ? value.map((item) => renderItem(item, column, manners))
    : isPlainMap(value)
      ? members(value).map(([key, member]) => renderEntry(key, member, column, manners))
      : [];
  return parts.flatMap((lines, i) =>
    i === 0 ? lines : lines.map((line, j) => (j === 0 ? indented(line, column) : line)),
  );
}

/** A scalar; a text of several lines as a literal block whose lines stand in `column`. */
function renderScalar(value: string | number | boolean | null, column: number): Rendered {
  if (typeof value === 'string' && value.includes('\n'))
    return renderLiteral(value, column) ?? { inline: doubleQuoted(value), lines: [] };
  return { inline: formatScalar(value, 'block'), lines: [] };
}

/** A text as `|` block; undefined when a block cannot hold it exactly. */
export function renderLiteral(value: string, column: number): Rendered | undefined {
  return renderTextBlock(value, column, '|');
}

/** A text as `>` block, one line for each of its lines; undefined when a block cannot hold it exactly. */
export function renderFolded(value: string, column: number): Rendered | undefined {
  if (/^[ \t]/m.test(value)) return undefined;
  const body = value.replace(/\n+$/, '');
  return renderTextBlock(body.replaceAll('\n', '\n\n') + value.slice(body.length), column, '>');
}

function renderTextBlock(value: string, column: number, sign: '|' | '>'): Rendered | undefined {
  const body = value.replace(/\n+$/, '');
  const ends = value.length - body.length;
  if (body === '' || /^[ \t\n]|^[ \t]+$/m.test(body.split('\n', 1)[0] ?? '') || /^[ \t]+$/m.test(body))
    return undefined;
  if (/^\n/.test(value) || needsEscape(body.replaceAll('\n', ''))) return undefined;
  const chomp = ends === 0 ? '-' : ends === 1 ? '' : '+';
  const lines = body.split('\n').map((line) => (line === '' ? '' : indented(line, column)));
  for (let i = 1; i < ends; i++) lines.push('');
  return { inline: sign + chomp, lines };
}

/** Whether a list of scalars or a tiny map goes in brackets behind its key. */
function fitsInline(value: Plain, column: number, manners: Manners): boolean {
  if (isPlainScalar(value) || isEmpty(value)) return true;
  if (isPlainList(value)) {
    return manners.flowLists && value.every(isOneLine) && column + renderFlow(value, manners).length <= MAX_LIST;
  }
  return manners.flowMaps && isTiny(value, manners);
}

function isTiny(value: Plain, manners: Manners): boolean {
  if (!isPlainMap(value)) return false;
  const own = members(value);
  return (
    own.length <= 4 && own.every(([, member]) => isOneLine(member)) && renderFlow(value, manners).length <= MAX_MAP
  );
}

/** Longest line end of a list, and longest map, in brackets. */
const MAX_LIST = 90;
const MAX_MAP = 60;

function isOneLine(value: Plain): boolean {
  return isPlainScalar(value) && !(typeof value === 'string' && value.includes('\n'));
}

function isEmpty(value: Plain): boolean {
  if (isPlainList(value)) return value.length === 0;
  return isPlainMap(value) && members(value).length === 0;
}

function indented(line: string, column: number): string {
  return ' '.repeat(column) + line;
}
