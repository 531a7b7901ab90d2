import type { Path } from '../address';
import type { Plain } from '../edit';
import { childrenOf, type Place, placeOf } from './place';
import { isPlainScalar, renderItem } from './render';
import { refuse, sharedReason, shown, type WriteContext, type Written } from './write-context';
import { fillAbsent, indentLines, insertItem } from './write-insert';
import { isInFlow, replaceBy } from './write-set';

/** An item to add: its value, and its text where comments matter. */
export interface NewItem {
  readonly value: Plain;
  readonly index?: number | undefined;
  /** The item's own lines without a dash. */
  readonly yaml?: string | undefined;
}

/** Adds an item to the list at a path, which is there (a missing one is made before). */
export function writeAppend(context: WriteContext, path: Path, { value, index, yaml }: NewItem): Written {
  const { source, manners } = context;
  const shared = sharedReason(source, path);
  if (shared) return shared;
  const list = placeOf(source.parts, path);
  if (!list) return refuse(`${shown(path)} is not in this file.`);
  if (list.kind === 'alias') return refuse(`${shown(path)} is an alias. Write the list out first.`);
  if (list.kind !== 'seq' && list.kind !== 'absent')
    return refuse(`${shown(path)} is no list: nothing can be added to it.`);
  const count = childrenOf(source.parts, list).length;
  const at = index ?? count;
  if (at < 0 || at > count) return refuse(`${shown(path)} has ${count} items: there is no position ${at}.`);
  const block = yaml === undefined ? undefined : itemLines(yaml);
  const fresh = (column: number) => (block ? indentLines(block, column) : renderItem(value, column, manners));
  if (list.kind === 'absent') {
    if (isInFlow(context, list)) return refuse(`${shown(path)} has no value. Write \`[]\` first.`);
    return fillAbsent(context, list, (column) => below(context, list, column, fresh));
  }
  const asBlock =
    list.flow &&
    count === 0 &&
    !isInFlow(context, list) &&
    !list.item &&
    (block !== undefined || !isPlainScalar(value));
  if (asBlock) return replaceBy(context, list, (column) => below(context, list, column, fresh));
  return insertItem(context, list, value, at - 1, block);
}

function below({ manners }: WriteContext, list: Place, column: number, lines: (column: number) => readonly string[]) {
  if (list.item) {
    const [first = '', ...rest] = lines(column + 2);
    return { inline: first, lines: rest };
  }
  const dash = column + manners.dashOffset;
  return { inline: '', lines: lines(dash).map((line, i) => (i === 0 ? ' '.repeat(dash) + line : line)) };
}

/** The lines of an item from its text: comments at its beginning stand above the dash. */
function itemLines(yaml: string): readonly string[] {
  const lines = textLines(yaml);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first < 0) return lines;
  return lines.map((line, i) => (i < first || line === '' ? line : i === first ? `- ${line}` : `  ${line}`));
}

/** The lines of a block text without blank lines around it. */
export function textLines(yaml: string): readonly string[] {
  return yaml
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
    .split('\n')
    .map((line) => line.trimEnd());
}
