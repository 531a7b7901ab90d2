import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyze } from '../core/analysis';
import type { Analysis, AnalyzeOptions } from '../core/analysis-types';
import { parse, type Source } from '../core/syntax';
import type { Terminal } from './command';

/** Larger files are refused: no plan is that long, and reading one would stall a pipeline. */
const maxBytes = 20 * 1024 * 1024;

export interface PlanSet {
  readonly analysis: Analysis;
  /** The files that were asked for (a folder: the roots in it), as URIs. */
  readonly asked: readonly string[];
  /** One line for each file or folder that could not be read. */
  readonly unreadable: readonly string[];
}

/** Reads the files and folders asked for and everything that they include, and analyses them together. `-` is standard input. */
export async function readPlans(
  names: readonly string[],
  terminal: Terminal,
  options: Omit<AnalyzeOptions, 'today'> & { readonly today?: string },
): Promise<PlanSet> {
  const sources = new Map<string, Source>();
  const asked: string[] = [];
  const unreadable: string[] = [];
  const add = async (file: string, label: string, required: boolean): Promise<boolean> => {
    const uri = pathToFileURL(file).href;
    if (sources.has(uri)) return true;
    const read = await readPlan(file, label);
    if ('problem' in read) {
      if (required) unreadable.push(read.problem);
      return false;
    }
    sources.set(uri, parse(uri, read.text));
    return true;
  };
  const folders: string[][] = [];
  for (const name of names) {
    if (name === '-') {
      const read = decode(await terminal.stdin(), 'standard input');
      if ('problem' in read) unreadable.push(read.problem);
      else {
        const uri = pathToFileURL(path.join(terminal.cwd, 'stdin.gtm.yaml')).href;
        sources.set(uri, parse(uri, read.text));
        asked.push(uri);
      }
      continue;
    }
    const full = path.resolve(terminal.cwd, name);
    const kind = await stat(full).then(
      (one) => (one.isDirectory() ? 'folder' : 'file'),
      () => 'missing',
    );
    if (kind === 'folder') {
      const found = await plansIn(full);
      if (found.length === 0) {
        unreadable.push(`${name}: no plan in this folder. Plans are called *.gtm.yaml; \`gtm-plan new\` writes one.`);
      }
      const here: string[] = [];
      for (const file of found) {
        if (await add(file, path.relative(terminal.cwd, file), true)) here.push(pathToFileURL(file).href);
      }
      folders.push(here);
    } else if (await add(full, name, true)) asked.push(pathToFileURL(full).href);
  }
  const today = options.today ?? terminal.today;
  // A part means little without its root, which stands in its folder or above it.
  for (const uri of asked.filter((one) => isPart(sources.get(one)))) {
    for (const file of await plansAbove(fileURLToPath(uri))) await add(file, file, false);
  }
  let analysis = analyze(sources, { ...options, today });
  // Parts that a root names may name further files; each round loads what the last one missed.
  for (const tried = new Set<string>(); ; ) {
    const missing = analysis.wanted.filter((uri) => uri.startsWith('file:') && !tried.has(uri) && !sources.has(uri));
    const globbed = await siblings(sources);
    if (missing.length === 0 && globbed.length === 0) break;
    for (const uri of [...missing, ...globbed]) {
      tried.add(uri);
      await add(fileURLToPath(uri), uri, false);
    }
    analysis = analyze(sources, { ...options, today });
  }
  // Of a folder, roots are checked; parts are covered through them, and lone parts on their own.
  for (const here of folders) asked.push(...here.filter((uri) => isRootOrAlone(analysis, uri)));
  return { analysis, asked: [...new Set(asked)], unreadable };
}

function isRootOrAlone(analysis: Analysis, uri: string): boolean {
  const roots = analysis.rootsOf(uri);
  return roots.length === 0 || roots.includes(uri);
}

/** Plan files beside and below a root that includes by pattern: a pattern can only match what is known. */
async function siblings(sources: ReadonlyMap<string, Source>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [uri, { data }] of sources) {
    const include = data !== null && typeof data === 'object' && 'include' in data ? data.include : undefined;
    if (!Array.isArray(include) || !include.some((entry) => typeof entry === 'string' && entry.includes('*'))) continue;
    for (const file of await plansIn(path.dirname(fileURLToPath(uri)))) {
      const href = pathToFileURL(file).href;
      if (!sources.has(href)) found.push(href);
    }
  }
  return found;
}

/** How far above a part its root is looked for. */
const levels = 4;

/** Plan files in the folder of a file and in the folders above it, nearest first. */
async function plansAbove(file: string): Promise<readonly string[]> {
  const found: string[] = [];
  let folder = path.dirname(file);
  for (let level = 0; level < levels; level++) {
    const names = await readdir(folder).catch((): string[] => []);
    found.push(
      ...names
        .filter(isPlanName)
        .sort()
        .map((name) => path.join(folder, name)),
    );
    folder = path.dirname(folder);
  }
  return found;
}

function isPart(source: Source | undefined): boolean {
  const data = source?.data;
  return data !== null && typeof data === 'object' && 'kind' in data && data.kind !== 'plan' && data.kind !== 'base';
}

function isPlanName(name: string): boolean {
  return /\.gtm\.ya?ml$/.test(name);
}

/** All plan files below a folder, in code-unit order; hidden folders and `node_modules` are left out. */
async function plansIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const full = path.join(folder, entry.name);
        if (entry.isDirectory()) {
          return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : plansIn(full);
        }
        return isPlanName(entry.name) ? [full] : [];
      }),
  );
  return lists.flat();
}

async function readPlan(file: string, label: string): Promise<{ text: string } | { problem: string }> {
  try {
    const size = (await stat(file)).size;
    if (size > maxBytes) {
      return { problem: `${label}: ${Math.round(size / 1024 / 1024)} MB is more than the 20 MB that a plan may have.` };
    }
    return decode(await readFile(file), label);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EACCES'
          ? 'this file may not be read'
          : 'it cannot be read';
    return { problem: `${label}: ${why}.` };
  }
}

function decode(bytes: Uint8Array, label: string): { text: string } | { problem: string } {
  if (bytes.length > maxBytes) return { problem: `${label}: more than the 20 MB that a plan may have.` };
  if (bytes.subarray(0, 8192).includes(0)) return { problem: `${label}: this is a binary file, not a plan.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `${label}: this file is not UTF-8 text. Save it as UTF-8 and try again.` };
  }
}
