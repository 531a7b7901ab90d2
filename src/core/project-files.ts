import { memo } from './memo';
import { isMap } from './model/lower/read';
import { nearest } from './model/nearest';
import type { Raw } from './rules/judge';
import { fileName, globMatches, isGlob, join, relative, sameFileKey } from './uri-path';

/** What a file says it is: a root, a part (of any sections, or of one list), or house rules. */
export type FileKind = 'plan' | 'part' | 'base' | 'unknown';

const listKinds: readonly string[] = ['segments', 'personas', 'campaigns', 'playbooks', 'kpis', 'scoring', 'content'];

/** The kind of a file, by its `kind`; `unknown` when it says nothing that the format knows. */
export function fileKind(data: unknown): FileKind {
  const kind = isMap(data) ? data.kind : undefined;
  if (kind === 'plan' || kind === 'base' || kind === 'part') return kind;
  return typeof kind === 'string' && listKinds.includes(kind) ? 'part' : 'unknown';
}

/** All files that there are and what each says it is. */
export type FileKinds = ReadonlyMap<string, FileKind>;

interface RootEntry {
  readonly file: string;
  readonly index: number;
}

/** The files of one root, and what is wrong with how it names them. */
export interface RootFiles {
  readonly root: string;
  /** In the order in which lists are joined. */
  readonly parts: readonly string[];
  readonly base: string | undefined;
  readonly raws: readonly Raw[];
  /** Files that are named and not there. */
  readonly wanted: readonly string[];
  /** Patterns that are named, as URIs. */
  readonly patterns: readonly string[];
  /** A file or a pattern leads nowhere, so that a part of the plan is not there. */
  readonly missing: boolean;
  /** Roots that it names, and in which entry: always wrong, and perhaps a circle. */
  readonly roots: readonly RootEntry[];
}

/** Follows a root's `include` and `extends`; remembered by what it says there and by the files that there are. */
export function rootFiles(root: string, data: unknown, kinds: FileKinds): RootFiles {
  const include = isMap(data) && Array.isArray(data.include) ? data.include : noEntries;
  const base = isMap(data) && typeof data.extends === 'string' ? data.extends : undefined;
  return follow(include, root, base, kinds);
}

const noEntries: readonly unknown[] = Object.freeze([]);

const follow = memo(
  (include: readonly unknown[], root: string, extended: string | undefined, kinds: FileKinds): RootFiles => {
    const base = extended === undefined ? noBase : followExtends(root, extended, kinds);
    const entries = include.flatMap((entry, i) =>
      typeof entry === 'string' && entry.trim() !== '' ? [followEntry(root, entry, i, base.file, kinds)] : [],
    );
    const from = new Map<string, number>();
    const doubled: Raw[] = [];
    for (const { index, files, glob } of entries) {
      for (const file of files) {
        const first = from.get(file);
        if (first === undefined) from.set(file, index);
        else doubled.push(fault(root, index, doubledText(root, file, first, index, glob)));
      }
    }
    return {
      root,
      parts: [...from.keys()],
      base: base.file,
      raws: [...base.raws, ...entries.flatMap((entry) => entry.raws), ...doubled],
      wanted: [...base.wanted, ...entries.flatMap((entry) => entry.wanted)],
      patterns: entries.flatMap((entry) => entry.patterns),
      missing: base.missing || entries.some((entry) => entry.missing),
      roots: entries.flatMap((entry) => entry.roots),
    };
  },
  // Every root without `include` shares the empty list.
  64,
);

interface Followed {
  readonly missing: boolean;
  readonly index: number;
  readonly glob: boolean;
  readonly files: readonly string[];
  readonly raws: readonly Raw[];
  readonly wanted: readonly string[];
  readonly patterns: readonly string[];
  readonly roots: readonly RootEntry[];
}

function followEntry(root: string, entry: string, index: number, base: string | undefined, kinds: FileKinds): Followed {
  const nothing = {
    index,
    glob: isGlob(entry),
    missing: false,
    files: [],
    raws: [],
    wanted: [],
    patterns: [],
    roots: [],
  };
  const wrong = (message: string): Followed => ({ ...nothing, raws: [fault(root, index, message)] });
  const target = join(root, entry);
  if (target === undefined) return wrong(`An unsaved plan has no folder to find \`${entry}\` in. Save it first.`);
  const path = pathFault(entry);
  if (path !== undefined) return wrong(path);
  if (isGlob(entry)) {
    // A pattern over the root's own folder meets the root itself and its base: both are in already.
    const matched = [...kinds.keys()]
      .filter((file) => file !== root && file !== base && globMatches(root, entry, file))
      .sort((a, b) => (sameFileKey(a) < sameFileKey(b) ? -1 : 1));
    const parts = matched.filter((file) => isPart(kinds.get(file)));
    const others = matched.filter((file) => !isPart(kinds.get(file)));
    const raws = others.map((file) => fault(root, index, kindText(root, file, kinds)));
    if (matched.length === 0)
      raws.push(fault(root, index, `No file matches \`${entry}\`. Correct it, or add the file.`));
    return { ...nothing, missing: matched.length === 0, files: parts, raws, patterns: [target], roots: [] };
  }
  const file = find(target, kinds);
  if (file === undefined) return { ...wrong(missingText(root, entry, kinds)), missing: true, wanted: [target] };
  if (isPart(kinds.get(file))) return { ...nothing, files: [file] };
  // Two roots that name each other are a circle, which is told once it is known.
  return kinds.get(file) === 'plan' ? { ...nothing, roots: [{ file, index }] } : wrong(kindText(root, file, kinds));
}

function pathFault(entry: string): string | undefined {
  if (entry.includes('\\')) return `\`${entry}\` has backslashes. Write \`/\` between folders.`;
  if (entry.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(entry)) {
    return `\`${entry}\` is not relative. Write the path from this file's folder, such as \`./parts/personas.gtm.yaml\`.`;
  }
  if (isGlob(entry) && entry.split('/').includes('..')) {
    return `The pattern \`${entry}\` leaves this file's folder. A pattern reaches only below it; \`..\` works with a plain path.`;
  }
  return undefined;
}

interface Extended {
  readonly missing: boolean;
  readonly file: string | undefined;
  readonly raws: readonly Raw[];
  readonly wanted: readonly string[];
}

const noBase: Extended = { missing: false, file: undefined, raws: [], wanted: [] };

function followExtends(root: string, entry: string, kinds: FileKinds): Extended {
  const wrong = (message: string): Extended => ({ ...noBase, raws: [extendsFault(root, message)] });
  const target = join(root, entry);
  if (target === undefined) return wrong(`An unsaved plan has no folder to find \`${entry}\` in. Save it first.`);
  const path = isGlob(entry) ? `\`extends\` names one file, without \`*\`.` : pathFault(entry);
  if (path !== undefined) return wrong(path);
  const file = find(target, kinds);
  if (file === undefined) return { ...wrong(missingText(root, entry, kinds)), missing: true, wanted: [target] };
  const kind = kinds.get(file);
  if (kind === 'base' || kind === 'unknown') return { ...noBase, file };
  return wrong(`\`${relative(root, file)}\` is of kind \`${kind}\`. \`extends\` names a file of kind \`base\`.`);
}

function find(uri: string, kinds: FileKinds): string | undefined {
  return kinds.has(uri) ? uri : byKey(kinds).get(sameFileKey(uri));
}

const byKey = memo(
  (kinds: FileKinds): ReadonlyMap<string, string> =>
    new Map([...kinds.keys()].map((file) => [sameFileKey(file), file])),
);

/** A file that does not say what it is may well be a part that is being written. */
function isPart(kind: FileKind | undefined): boolean {
  return kind === 'part' || kind === 'unknown';
}

function missingText(root: string, entry: string, kinds: FileKinds): string {
  const names = [...kinds.keys()].filter((file) => file !== root).map((file) => `./${relative(root, file)}`);
  const near = nearest(entry.startsWith('.') ? entry : `./${entry}`, names);
  const hint = near === undefined ? "The path is read from this file's folder." : `Did you mean \`${near}\`?`;
  return `There is no file \`${entry}\`. ${hint}`;
}

function kindText(root: string, file: string, kinds: FileKinds): string {
  const name = relative(root, file);
  return kinds.get(file) === 'base'
    ? `\`${name}\` is of kind \`base\`. Name it under \`extends\`.`
    : `\`${name}\` is a plan of its own. Only parts can be included: give it \`kind: part\`, or take it out.`;
}

function doubledText(root: string, file: string, first: number, again: number, glob: boolean): string {
  const name = relative(root, file);
  const where = first === again ? 'this entry' : `entry ${first + 1} of \`include\``;
  return glob
    ? `\`${name}\` matches this pattern and is included by ${where} already. Keep one of the two.`
    : `\`${name}\` is included by ${where} already. Remove this one.`;
}

function fault(file: string, index: number, message: string): Raw {
  return { code: 'REF-006', at: { file, path: ['include', index], on: 'value' }, message };
}

function extendsFault(file: string, message: string): Raw {
  return { code: 'REF-006', at: { file, path: ['extends'], on: 'value' }, message };
}

/** Roots among the entries of `include`: a circle where they lead back, else of the wrong kind. */
export function rootFaults(all: readonly RootFiles[], kinds: FileKinds): readonly Raw[] {
  const byRoot = new Map(all.map((files) => [files.root, files]));
  return all.flatMap(({ root, roots }) =>
    roots.map(({ file, index }): Raw => {
      const circle = wayBack(root, file, byRoot);
      if (!circle) return fault(root, index, kindText(root, file, kinds));
      const names = [...circle, root].map((step) => `\`${fileName(step)}\``).join(' → ');
      return {
        code: 'REF-003',
        at: { file: root, path: ['include', index], on: 'value' },
        message:
          circle.length === 1
            ? 'This plan includes itself. Remove the entry.'
            : `These plans include each other: ${names}. Remove one \`include\`.`,
        related: circle.slice(1).map((step) => ({
          at: { file: step, path: ['include'], on: 'key' as const },
          message: 'Part of the circle.',
        })),
      };
    }),
  );
}

/** The shortest way from `root` over `file` back to `root`; `undefined` when there is none. */
function wayBack(root: string, file: string, byRoot: ReadonlyMap<string, RootFiles>): readonly string[] | undefined {
  if (file === root) return [root];
  const seen = new Set([file]);
  const open: (readonly [...string[], string])[] = [[root, file]];
  for (let way = open.shift(); way; way = open.shift()) {
    const last = way[way.length - 1] ?? file;
    for (const next of byRoot.get(last)?.roots ?? []) {
      if (next.file === root) return way;
      if (!seen.has(next.file)) open.push([...way, next.file]);
      seen.add(next.file);
    }
  }
  return undefined;
}
