import { readdir, readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { globMatches } from '../core/uri-path';
import { isPlanName, type PlanFiles, splitPattern } from './plan-files';

/** A plan is text that people write; anything larger is something else. */
const largestFileBytes = 20_000_000;

/** A workspace root may be a whole home folder: the search ends after so many folders. */
const mostFolders = 5_000;

const skipped = new Set(['node_modules', 'bower_components', 'vendor']);

/** The disk of a Node host. Hidden folders and installed packages are left out; unreadable ones count as empty. */
export const diskFiles: PlanFiles = {
  findPlans: (folders) => search(folders.flatMap(pathOf), isPlanName),
  findMatching: (sought) => {
    const { below, pattern } = splitPattern(sought);
    return search(pathOf(below), (uri) => globMatches(below, pattern, uri));
  },
  readFile: async (uri) => {
    const [file] = pathOf(uri);
    if (file === undefined) return undefined;
    try {
      const { size } = await stat(file);
      return size > largestFileBytes ? undefined : await readFile(file, 'utf8');
    } catch {
      return undefined; // Not there or not readable; the plan that includes it says so.
    }
  },
};

async function search(folders: readonly string[], wanted: (uri: string) => boolean): Promise<readonly string[]> {
  const found: string[] = [];
  const queue = [...folders];
  for (let at = 0; at < queue.length && at < mostFolders; at++) {
    const folder = queue[at];
    if (folder === undefined) break;
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const full = path.join(folder, entry.name);
      const uri = pathToFileURL(full).href;
      if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) queue.push(full);
      else if (entry.isFile() && wanted(uri)) found.push(uri);
    }
  }
  return found;
}

/** The path of a `file:` URI, as a list of one; empty for anything else. */
function pathOf(uri: string): readonly string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}
