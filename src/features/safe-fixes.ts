import type { Analysis } from '../core/analysis-types';
import type { TextEdit } from '../core/edit';
import type { Fix } from '../core/finding';
import { toTextEdits } from '../core/syntax';

/** One fix that was taken. */
export interface TakenFix {
  readonly file: string;
  readonly code: string;
  readonly title: string;
}

/**
 * Everything that "fix all safe problems" changes in the plans of `files`: each finding's first safe fix, unless it
 * overlaps one already taken or touches a file that cannot be edited; those wait for the next run.
 *
 * @param within - only fixes that stay in this file: saving one file must not change another
 */
export function safeFixes(
  analysis: Analysis,
  files: readonly string[],
  within?: string,
): { readonly edits: readonly TextEdit[]; readonly done: readonly TakenFix[] } {
  const edits: TextEdit[] = [];
  const done: TakenFix[] = [];
  const roots = new Set(files.flatMap((file) => (analysis.rootsOf(file).length > 0 ? analysis.rootsOf(file) : [file])));
  const inScope = new Set(
    [...roots].flatMap((root) => analysis.projects.find((one) => one.root === root)?.files ?? [root]),
  );
  for (const file of inScope) {
    for (const finding of analysis.findings.get(file) ?? []) {
      const fix = finding.ignored === undefined ? finding.fixes?.find((one) => one.safe) : undefined;
      const made = fix ? fixEdits(analysis, fix) : undefined;
      if (!fix || !made || made.some((one) => edits.some((other) => overlaps(one, other)))) continue;
      if (within !== undefined && made.some((one) => one.file !== within)) continue;
      edits.push(...made);
      done.push({ file, code: finding.code, title: fix.title });
    }
  }
  return { edits, done };
}

/** A fix as text edits over the files it touches; `undefined` when any part of it is refused. */
export function fixEdits(analysis: Analysis, fix: Fix): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const fileOf = (edit: Fix['edits'][number]): string => (edit.op === 'section' ? edit.file : edit.at.file);
  for (const file of new Set(fix.edits.map(fileOf))) {
    const source = analysis.sources.get(file);
    if (!source) return undefined;
    const made = toTextEdits(
      source,
      fix.edits.filter((one) => fileOf(one) === file),
    );
    if ('refused' in made) return undefined;
    edits.push(...made.edits);
  }
  return edits;
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
