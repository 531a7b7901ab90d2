/**
 * File URIs as the core sees them: opaque text with `/` between the steps of its path. Plain paths work as well.
 * Two URIs that differ only in percent-encoding name one file; compare them by `sameFileKey`.
 */

/** A text that is equal for all spellings of one file's URI (percent-encoding, `.` and `..`). */
export function sameFileKey(uri: string): string {
  return decoded(normalised(uri));
}

/** The folder that a file stands in, with its closing `/`; `undefined` for a file that has none (`untitled:`). */
export function folderOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  if (slash >= 0) return uri.slice(0, slash + 1);
  return /^[a-z][a-z0-9+.-]+:/i.test(uri) ? undefined : '';
}

/** The file that `relative` names from the folder of `uri`; `undefined` when that file has no folder. */
export function join(uri: string, relative: string): string | undefined {
  const folder = folderOf(uri);
  if (folder === undefined) return undefined;
  const written = hasScheme(uri) ? relative.split('/').map(encoded).join('/') : relative;
  return normalised(`${folder}${written}`);
}

/** How `uri` is written from the folder of `from`: `parts/personas.gtm.yaml`; the whole URI when nothing is shared. */
export function relative(from: string, uri: string): string {
  const folder = folderOf(from);
  if (folder === undefined) return decoded(uri);
  const base = sameFileKey(folder).split('/').slice(0, -1);
  const target = sameFileKey(uri).split('/');
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared++;
  // Files of different schemes or hosts share at most the empty steps of `//`.
  if (hasScheme(uri) && shared < 3) return decoded(uri);
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** The last step of the path, as a reader writes it. */
export function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Whether an `include` entry is a pattern rather than one file. */
export function isGlob(entry: string): boolean {
  return entry.includes('*');
}

/**
 * Whether the pattern, read from the folder of `uri`, names the file. `*` stands for anything within one step,
 * `**` as a whole step for any number of steps (none too). A pattern reaches only below its folder.
 */
export function globMatches(uri: string, pattern: string, file: string): boolean {
  const folder = folderOf(uri);
  if (folder === undefined) return false;
  const base = sameFileKey(folder);
  const target = sameFileKey(file);
  if (!target.startsWith(base)) return false;
  const steps = pattern.split('/').filter((step) => step !== '.' && step !== '');
  return !steps.includes('..') && stepsMatch(steps, target.slice(base.length).split('/'));
}

function stepsMatch(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') {
    // Several `**` in a row say no more than one.
    if (rest[0] === '**') return stepsMatch(rest, path);
    return path.some((_, i) => stepsMatch(rest, path.slice(i))) || stepsMatch(rest, []);
  }
  const [step, ...below] = path;
  return step !== undefined && stepMatches(first, step) && stepsMatch(rest, below);
}

/** `*` in one step, without a regular expression: a pattern with many stars must not take exponential time. */
function stepMatches(pattern: string, step: string): boolean {
  const [head = '', ...tails] = pattern.split('*');
  if (tails.length === 0) return pattern === step;
  const last = tails[tails.length - 1] ?? '';
  if (!step.startsWith(head) || step.length < head.length + last.length || !step.endsWith(last)) return false;
  let at = head.length;
  for (const middle of tails.slice(0, -1)) {
    const found = step.indexOf(middle, at);
    if (found < 0) return false;
    at = found + middle.length;
  }
  return at + last.length <= step.length;
}

function normalised(uri: string): string {
  const [, root = '', path = ''] = /^([a-z][a-z0-9+.-]+:\/\/[^/]*\/|\/)?(.*)$/is.exec(uri) ?? [];
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '.') continue;
    if (step === '..' && steps.length > 0 && steps[steps.length - 1] !== '..') steps.pop();
    else if (step !== '..' || root === '') steps.push(step);
  }
  return root + steps.join('/');
}

function hasScheme(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(uri);
}

function encoded(step: string): string {
  return encodeURIComponent(step).replace(/%2A/gi, '*');
}

function decoded(uri: string): string {
  return uri
    .split('/')
    .map((step) => {
      try {
        return decodeURIComponent(step);
      } catch {
        // A lone `%` is itself.
        return step;
      }
    })
    .join('/');
}
