import { formatScalar } from './format-scalar';
import { childrenOf, type Place, rootPlace } from './place';
import type { Rendered } from './render';
import { lineStart } from './trivia';
import { columnOf, ownEnd, refuse, type WriteContext, type Written } from './write-context';

/** Where a new top-level key goes. */
export interface TopLevelPlace {
  /** The order of all keys: the new one goes behind the last key of the file that stands before it there. */
  readonly order?: readonly string[] | undefined;
  /** Keys behind which it goes, before `order` is asked. */
  readonly after?: readonly string[] | undefined;
}

/** Adds a top-level entry. */
export function writeTopLevel(context: WriteContext, key: string, value: Rendered, where: TopLevelPlace): Written {
  const lines = [`${formatScalar(key, 'block')}:${value.inline ? ` ${value.inline}` : ''}`, ...value.lines];
  return writeTopLevelLines(context, key, lines, where);
}

/** Adds a top-level section whose text is given, comments included. */
export function writeTopLevelLines(
  context: WriteContext,
  key: string,
  lines: readonly string[],
  where: TopLevelPlace,
): Written {
  const { source, text, manners } = context;
  const root = rootPlace(source.parts);
  if (root.kind !== 'map' && root.kind !== 'absent') return refuse('The file is not a map of keys.');
  if (root.flow) return refuse('The file is written in braces. Add the section by hand.');
  const entries = childrenOf(source.parts, root);
  const first = entries[0];
  const { eol } = manners;
  if (!first) {
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    return [{ start: text.length, end: text.length, text: `${gap}${lines.join(eol)}${eol}` }];
  }
  const column = columnOf(text, first.entryStart);
  const own = lines.map((line) => (line === '' ? line : ' '.repeat(column) + line));
  const separate = lines.length > 1 && separatesByBlankLines(text, entries);
  const position = positionOf(entries, key, where);
  const previous = entries[position];
  if (!previous) {
    const at = lineStart(text, first.entryStart);
    return [{ start: at, end: at, text: own.join(eol) + eol + (separate ? eol : '') }];
  }
  const next = entries[position + 1];
  const at = ownEnd(text, previous.entryEnd, column, next === undefined && column > 0);
  const gapBehind = next && separate && !/^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(at)) ? eol : '';
  const before = (separate ? eol : '') + own.map((line) => eol + line).join('');
  return [{ start: at, end: at, text: before + gapBehind }];
}

/** The number of the entry behind which the key goes; -1 for the very first. */
function positionOf(entries: readonly Place[], key: string, { order, after }: TopLevelPlace): number {
  const names = entries.map((entry) => entry.pair?.name ?? '');
  const wanted = after ? Math.max(...after.map((name) => names.indexOf(name)), -1) : -1;
  if (wanted >= 0) return wanted;
  const rank = order?.indexOf(key) ?? -1;
  if (!order || rank < 0) return entries.length - 1;
  let best = -1;
  let bestRank = -1;
  for (const [i, name] of names.entries()) {
    const own = order.indexOf(name);
    if (own >= 0 && own < rank && own >= bestRank) {
      best = i;
      bestRank = own;
    }
  }
  return best;
}

/** Whether most sections of several lines are set off by a blank line. */
function separatesByBlankLines(text: string, entries: readonly Place[]): boolean {
  let all = 0;
  let blank = 0;
  for (let i = 0; i + 1 < entries.length; i++) {
    const one = entries[i];
    const next = entries[i + 1];
    if (!one || !next) continue;
    if (
      !text.slice(one.entryStart, one.entryEnd).includes('\n') &&
      !text.slice(next.entryStart, next.entryEnd).includes('\n')
    )
      continue;
    all++;
    if (/\n[ \t]*\r?\n/.test(text.slice(one.entryEnd, next.entryStart))) blank++;
  }
  return blank * 2 > all;
}
