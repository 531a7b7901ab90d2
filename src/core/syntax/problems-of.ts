import type { SyntaxProblem } from './problem';
import { pathOfSegment } from './sections';
import type { Parts } from './source';
import { lineEnd } from './trivia';

/** All problems of a file, in file order. */
export function problemsOf(parts: Parts): readonly SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  const offsets = parts.offsets();
  for (const i of parts.troubled) {
    const segment = parts.segments[i];
    if (!segment) continue;
    for (const { steps, ...problem } of segment.problems) {
      const shift = offsets[i] ?? 0;
      const path = steps ? [...pathOfSegment(parts, i), ...steps] : undefined;
      found.push({ ...problem, start: problem.start + shift, end: problem.end + shift, ...(path ? { path } : {}) });
    }
    for (const alias of segment.loose) found.push(unknownAlias(alias, offsets[i] ?? 0));
  }
  if (parts.whole) found.push(...rootProblems(parts));
  else found.push(...doubleSections(parts, offsets));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function unknownAlias(
  alias: { readonly name: string; readonly start: number; readonly end: number },
  shift: number,
): SyntaxProblem {
  const message = `No anchor \`&${alias.name}\` stands before this alias. Write the value out, or put the text in quotes.`;
  return { message, start: alias.start + shift, end: alias.end + shift, kind: 'parse' };
}

function doubleSections(parts: Parts, offsets: Int32Array): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const section of parts.sections) {
    const key = parts.segments[section.segment]?.pair?.key;
    if (!section.duplicate || !key) continue;
    const shift = offsets[section.segment] ?? 0;
    const message = `The key \`${section.key}\` stands twice in this file; the first one counts. Join or rename one.`;
    found.push({ message, start: key.start + shift, end: key.end + shift, kind: 'duplicate-key', path: [section.key] });
  }
  return found;
}

function rootProblems(parts: Parts): SyntaxProblem[] {
  const segment = parts.segments[0];
  const root = segment?.root;
  if (!segment || !root || root.kind === 'map' || (root.kind === 'scalar' && root.value === null)) return [];
  const start = Math.min(root.properties?.start ?? root.start, Math.max(segment.text.length - 1, 0));
  const end = Math.max(start + 1, Math.min(root.end, lineEnd(segment.text, start)));
  const what = root.kind === 'seq' ? 'a list' : 'a single text';
  const message = `This file holds ${what}. A plan begins with keys: \`gtm: 1\`, \`kind: plan\`.`;
  return [{ message, start, end, kind: 'not-a-map' }];
}
