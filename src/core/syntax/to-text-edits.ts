import type { Plain, PlanEdit, TextEdit } from '../edit';
import { primitives } from './edit-parts';
import { type Change, edit, indexAt } from './edit-source';
import { cleaned, sameData, withItem, withKey, withoutValue, withValue } from './expected-data';
import { type Manners, mannersOf } from './manners';
import { type Move, movedEdit, moveOf } from './moves';
import { parse } from './parse';
import { Pieces } from './pieces';
import { placeOf } from './place';
import { isRecord } from './plain-value';
import { positionAt } from './positions';
import type { Source } from './source';
import { textLines, writeAppend } from './write-append';
import { isRefusal, type Refusal, refuse, shown, type WriteContext, type Written } from './write-context';
import { writeRemove } from './write-remove';
import { writeRename } from './write-rename';
import { writeTopLevelLines } from './write-section';
import { writeSet } from './write-set';

export interface ToTextEditsOptions {
  /** Order of the top-level keys, for new ones. */
  readonly order?: readonly string[];
}

/**
 * The text changes that make a plan say what the edits say, in the file's own manners; all other bytes stay.
 *
 * The edits are made one after another. Addresses name things as they are before the first edit; what an earlier edit
 * adds is named as it stands then. Each change is read back: where it would change or break anything else, all are
 * refused with a reason.
 */
export function toTextEdits(
  source: Source,
  edits: readonly PlanEdit[],
  options: ToTextEditsOptions = {},
): { edits: TextEdit[] } | Refusal {
  const pieces = new Pieces(source.length);
  const moves: Move[] = [];
  const manners = mannersOf(source.text());
  let now = source;
  for (const one of edits) {
    const file = one.op === 'section' ? one.file : one.at.file;
    if (file !== source.file) return refuse('The change is for another file.');
    const moved = movedEdit(one, moves);
    if (!moved) return refuse('The change is for something that is removed at the same time.');
    for (const step of primitives(now, moved)) {
      const made = makeChange(now, step, manners, options);
      if ('refused' in made) return made;
      for (const change of made.changes) pieces.apply(change);
      now = made.next;
    }
    const move = moveOf(moved);
    if (move) moves.push(move);
  }
  return { edits: pieces.changes().map((change) => ({ file: source.file, ...change })) };
}

/** The text with the edits made; they are offsets of this text and do not overlap. */
export function applyTextEdits(text: string, edits: readonly Pick<TextEdit, 'start' | 'end' | 'text'>[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const one of sorted) {
    result += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return result + text.slice(at);
}

/** Makes one edit and proves that it does just that. */
function makeChange(
  source: Source,
  one: PlanEdit,
  manners: Manners,
  options: ToTextEditsOptions,
): { changes: Change[]; next: Source } | Refusal {
  const context: WriteContext = { source, text: source.text(), manners };
  const written = write(context, one, options);
  if (isRefusal(written)) return written;
  const broken = brokenReason(source, written);
  if (broken) return broken;
  // From the last to the first, so that none moves another.
  const changes = [...written].sort((a, b) => b.start - a.start || b.end - a.end);
  const next = edit(source, changes, source.version);
  if (next.problems.length > source.problems.length || !sameData(next.data, expectedOf(source, one))) {
    return refuse(
      `${shown(one.op === 'section' ? [one.key] : one.at.path)} cannot be changed here without changing something else. Edit the text by hand.`,
    );
  }
  return { changes, next };
}

function write(context: WriteContext, one: PlanEdit, options: ToTextEditsOptions): Written {
  switch (one.op) {
    case 'set':
      return writeSet(context, one.at.path, one.value, { ...options, ...(one.after ? { after: one.after } : {}) });
    case 'append':
      return writeAppend(context, one.at.path, { ...one, value: itemValue(one) });
    case 'section':
      return writeSection(context, one.key, one.yaml, options);
    case 'rename-key':
      return writeRename(context, one.at.path, one.to);
    case 'remove':
      return writeRemove(context, one.at.path);
  }
}

function writeSection(context: WriteContext, key: string, yaml: string, { order }: ToTextEditsOptions): Written {
  if (placeOf(context.source.parts, [key])) return refuse(`The file has a section \`${key}\` already.`);
  const read = sectionText(key, yaml);
  if (!read) return refuse(`The text for \`${key}\` is no sound YAML.`);
  const { step, dashOffset } = context.manners;
  const lines = textLines(yaml);
  if (read.whole) return writeTopLevelLines(context, key, lines, { order });
  const indent = ' '.repeat(Array.isArray(read.value) ? dashOffset : step);
  const below = lines.map((line) => (line === '' ? line : indent + line));
  return writeTopLevelLines(context, key, [`${key}:`, ...below], { order });
}

/** What a section's text says: the whole section with its key, or only the key's value. */
function sectionText(key: string, yaml: string): { whole: boolean; value: unknown } | undefined {
  const source = parse('section', textLines(yaml).join('\n'));
  if (source.problems.some((problem) => problem.kind !== 'not-a-map' && problem.kind !== 'warning')) return undefined;
  const { data } = source;
  if (source.sections.length === 1 && source.sections[0]?.key === key) {
    return { whole: true, value: isRecord(data) ? data[key] : undefined };
  }
  return source.sections.length === 0 && !Array.isArray(data) ? undefined : { whole: false, value: data };
}

function expectedOf({ data }: Source, one: PlanEdit): unknown {
  switch (one.op) {
    case 'set':
      return withValue(data, one.at.path, cleaned(one.value));
    case 'append':
      return withItem(data, one.at.path, cleaned(itemValue(one)), one.index);
    case 'section':
      return withValue(data, [one.key], sectionText(one.key, one.yaml)?.value);
    case 'rename-key':
      return withKey(data, one.at.path, one.to);
    case 'remove':
      return withoutValue(data, one.at.path);
  }
}

function itemValue(one: PlanEdit & { readonly op: 'append' }): Plain {
  return one.yaml === undefined ? one.value : asPlain(parse('item', textLines(one.yaml).join('\n')).data);
}

/** Data of a source is plain by its making. */
function asPlain(data: unknown): Plain {
  if (Array.isArray(data)) return data.map(asPlain);
  if (isRecord(data)) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asPlain(value)]));
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null;
}

/** Where the text that a change touches cannot be read, no change is safe. */
function brokenReason(source: Source, changes: readonly Change[]): Refusal | undefined {
  const offsets = source.parts.offsets();
  for (const { start, end } of changes) {
    const first = indexAt(offsets, Math.max(start - 1, 0));
    const last = indexAt(offsets, Math.max(end - 1, start - 1, 0));
    for (let i = first; i <= last; i++) {
      const segment = source.parts.segments[i];
      const fault = segment?.problems.find((problem) => problem.kind === 'parse' || problem.kind === 'not-a-map');
      if (!fault) continue;
      const line = positionAt(source, (offsets[i] ?? 0) + fault.start).line + 1;
      return refuse(`Line ${line} cannot be read. Mend it first: ${fault.message}`);
    }
  }
  return undefined;
}
