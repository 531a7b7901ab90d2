import { checkValues } from './check-values';
import { flat, rootSchemas, sectionSchemas } from './plan-schema';
import { problemsOf } from './problems';
import { below, type ShapeProblem } from './shape-problem';
import { hasItems, validateItem, validateRoot, validateSection } from './validate';

/**
 * What is wrong with the keys of a file: needed ones that are absent (at the document's start) and unknown ones. Values
 * are not looked at. Paths begin at the file's root.
 *
 * @param kind - the file's `kind`; anything unknown or absent counts as `plan`
 */
export function rootProblems(kind: unknown, keys: Readonly<Record<string, unknown>>): readonly ShapeProblem[] {
  const known = typeof kind === 'string' && rootSchemas.has(kind) ? kind : 'plan';
  const schema = rootSchemas.get(known);
  if (!schema) return none;
  return problemsOf({ schema, value: keys, section: known, scope: 'file' }, validateRoot(known, keys));
}

/**
 * What is wrong with the value of a top-level key; nothing for unknown keys. Paths are relative to the value. The
 * result is remembered by the value's identity, in lists of entries entry by entry.
 */
export function sectionProblems(section: string, value: unknown): readonly ShapeProblem[] {
  if (!Array.isArray(value) || !hasItems(section)) return remembered(section, value, wholeProblems);
  return value.flatMap((entry, i) => itemProblems(section, entry).map((problem) => below(problem, [i])));
}

/** What is wrong with one entry of a section that is a list (`hasItems`). Paths are relative to the entry. */
export function itemProblems(section: string, value: unknown): readonly ShapeProblem[] {
  return remembered(section, value, entryProblems);
}

/** Everything that is wrong with the shape of one file. Paths begin at its root; nothing for what is no map. */
export function fileProblems(data: unknown): readonly ShapeProblem[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return none;
  const keys: Readonly<Record<string, unknown>> = { ...data };
  return [
    ...rootProblems(keys.kind, keys),
    ...Object.entries(keys).flatMap(([section, value]) =>
      sectionProblems(section, value).map((problem) => below(problem, [section])),
    ),
  ];
}

const none: readonly ShapeProblem[] = [];

type Judge = (section: string, value: unknown) => readonly ShapeProblem[];

const judged = new WeakMap<
  object,
  { readonly section: string; readonly judge: Judge; readonly problems: readonly ShapeProblem[] }
>();

function remembered(section: string, value: unknown, judge: Judge): readonly ShapeProblem[] {
  if (typeof value !== 'object' || value === null) return judge(section, value);
  const known = judged.get(value);
  if (known && known.section === section && known.judge === judge) return known.problems;
  const problems = judge(section, value);
  judged.set(value, { section, judge, problems });
  return problems;
}

function wholeProblems(section: string, value: unknown): readonly ShapeProblem[] {
  const schema = sectionSchemas.get(section);
  if (!schema) return none;
  const faults = problemsOf({ schema, value, section, scope: 'section' }, validateSection(section, value));
  return [...faults, ...checkValues(section, value, false)];
}

function entryProblems(section: string, value: unknown): readonly ShapeProblem[] {
  const items = sectionSchemas.get(section)?.items;
  if (!items) return none;
  const schema = flat(items);
  const faults = problemsOf({ schema, value, section, scope: 'entry' }, validateItem(section, value));
  return [...faults, ...checkValues(section, value, true)];
}
