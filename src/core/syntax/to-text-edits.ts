import { type Path, samePath } from '../address';
import type { Plain, PlanEdit, TextEdit } from '../edit';
import { type Change, edit, indexAt } from './edit-source';
import { cleaned, sameData, withItem, withKey, withoutValue, withValue } from './expected-data';
import { mannersOf } from './manners';
import { parse } from './parse';
import { Pieces } from './pieces';
import { placeOf } from './place';
import { positionAt } from './positions';
import { isPlainList, isPlainMap, members } from './render';
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
  let now = source;
  for (const one of edits) {
    const file = one.op === 'section' ? one.file : one.at.file;
    if (file !== source.file) return refuse('The change is for another file.');
    const moved = movedEdit(one, moves);
    if (!moved) return refuse('The change is for something that is removed at the same time.');
    for (const step of primitives(now, moved)) {
      const made = makeChange(now, step, options);
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
  options: ToTextEditsOptions,
): { changes: Change[]; next: Source } | Refusal {
  const text = source.text();
  const context: WriteContext = { source, text, manners: mannersOf(text) };
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
      return writeAppend(context, one.at.path, one);
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
    return { whole: true, value: (data as Record<string, unknown>)[key] };
  }
  return source.sections.length === 0 && !Array.isArray(data) ? undefined : { whole: false, value: data };
}

function expectedOf({ data }: Source, one: PlanEdit): unknown {
  switch (one.op) {
    case 'set':
      return withValue(data, one.at.path, cleaned(one.value));
    case 'append':
      return withItem(data, one.at.path, itemValue(one), one.index);
    case 'section':
      return withValue(data, [one.key], sectionText(one.key, one.yaml)?.value);
    case 'rename-key':
      return withKey(data, one.at.path, one.to);
    case 'remove':
      return withoutValue(data, one.at.path);
  }
}

function itemValue(one: PlanEdit & { readonly op: 'append' }): unknown {
  return one.yaml === undefined ? cleaned(one.value) : parse('item', textLines(one.yaml).join('\n')).data;
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

/** A list or map that is set over one of its kind changes in parts, so that comments and style of the rest stay. */
function* primitives(source: Source, one: PlanEdit): Generator<PlanEdit> {
  if (one.op === 'append' && isMissing(source, one.at.path)) {
    yield { op: 'set', at: one.at, value: [] };
    yield one;
  } else if (one.op === 'set') yield* setParts(source, one.at.path, one.value, one);
  else yield one;
}

function isMissing(source: Source, path: Path): boolean {
  return placeOf(source.parts, path) === undefined;
}

function* setParts(
  source: Source,
  path: Path,
  value: Plain,
  one: PlanEdit & { readonly op: 'set' },
): Generator<PlanEdit> {
  const { file } = one.at;
  const old = valueAt(source.data, path);
  if (old !== undefined && sameData(old, cleaned(value))) return;
  const place = placeOf(source.parts, path);
  if (
    place?.kind === 'map' &&
    isPlainMap(value) &&
    members(value).length > 0 &&
    isRecord(old) &&
    Object.keys(old).length > 0
  ) {
    const wanted = members(value);
    // What is new comes first, so that the map is never empty in between.
    for (const [i, [key, member]] of wanted.entries()) {
      const after = wanted.slice(0, i).map(([name]) => name);
      if (Object.hasOwn(old, key))
        yield* setParts(source, [...path, key], member, { ...one, at: { file, path: [...path, key] } });
      else
        yield { op: 'set', at: { file, path: [...path, key] }, value: member, ...(after.length > 0 ? { after } : {}) };
    }
    for (const key of Object.keys(old)) {
      if (!wanted.some(([name]) => name === key)) yield { op: 'remove', at: { file, path: [...path, key] } };
    }
  } else if (place?.kind === 'seq' && isPlainList(value) && Array.isArray(old) && old.length > 0) {
    yield* listParts(source, path, value, old, one);
  } else yield { ...one, at: { file, path }, value };
}

function* listParts(
  source: Source,
  path: Path,
  value: readonly Plain[],
  old: readonly unknown[],
  one: PlanEdit & { readonly op: 'set' },
): Generator<PlanEdit> {
  const { file } = one.at;
  const shorter = Math.min(old.length, value.length);
  let front = 0;
  while (front < shorter && sameData(old[front], cleaned(value[front] ?? null))) front++;
  let back = 0;
  while (
    back < shorter - front &&
    sameData(old[old.length - 1 - back], cleaned(value[value.length - 1 - back] ?? null))
  )
    back++;
  const both = shorter - back;
  for (let i = front; i < both; i++)
    yield* setParts(source, [...path, i], value[i] ?? null, { ...one, at: { file, path: [...path, i] } });
  for (let i = both; i < value.length - back; i++)
    yield { op: 'append', at: { file, path }, value: value[i] ?? null, index: i };
  for (let i = old.length - back - 1; i >= both; i--) yield { op: 'remove', at: { file, path: [...path, i] } };
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How an edit moves the addresses of those that follow it. */
type Move =
  | { readonly kind: 'gone' | 'inserted'; readonly list: Path; readonly index: number }
  | { readonly kind: 'gone-key'; readonly path: Path }
  | { readonly kind: 'renamed'; readonly path: Path; readonly to: string };

function moveOf(one: PlanEdit): Move | undefined {
  if (one.op === 'rename-key') return { kind: 'renamed', path: one.at.path, to: one.to };
  if (one.op === 'append' && one.index !== undefined) return { kind: 'inserted', list: one.at.path, index: one.index };
  if (one.op !== 'remove') return undefined;
  const last = one.at.path.at(-1);
  return typeof last === 'number'
    ? { kind: 'gone', list: one.at.path.slice(0, -1), index: last }
    : { kind: 'gone-key', path: one.at.path };
}

function movedEdit(one: PlanEdit, moves: readonly Move[]): PlanEdit | undefined {
  if (one.op === 'section') return one;
  let path: Path | undefined = one.at.path;
  for (const move of moves) path = path && movedPath(path, move, one);
  return path && { ...one, at: { file: one.at.file, path } };
}

function movedPath(path: Path, move: Move, one: PlanEdit): Path | undefined {
  if (move.kind === 'gone-key') {
    // A key that was removed can be set anew.
    return startsWith(path, move.path) && one.op !== 'set' && one.op !== 'append' ? undefined : path;
  }
  if (move.kind === 'renamed') {
    return startsWith(path, move.path) ? [...move.path.slice(0, -1), move.to, ...path.slice(move.path.length)] : path;
  }
  const step = path[move.list.length];
  if (typeof step !== 'number' || !startsWith(path, move.list)) return path;
  const rest = path.slice(move.list.length + 1);
  if (move.kind === 'inserted') return step >= move.index ? [...move.list, step + 1, ...rest] : path;
  if (step === move.index) return undefined;
  return step > move.index ? [...move.list, step - 1, ...rest] : path;
}

function startsWith(path: Path, begin: Path): boolean {
  return samePath(path.slice(0, begin.length), begin);
}
