import type { Analysis } from '../../src/core/analysis-types';
import type { TextEdit } from '../../src/core/edit';
import { applyTextEdits, rangeOf, type Source } from '../../src/core/syntax';

/**
 * The texts of a plan with every id and every use of it renamed, by URI: a rule that knows the ids of the examples
 * shows itself. Ids inside other texts follow: formulas (`mql_count`), and the places that `lint.ignore` names.
 *
 * @param rename - must give valid ids, one for each
 */
export function renameIds(analysis: Analysis, rename: (id: string) => string): ReadonlyMap<string, string> {
  const [project] = analysis.projects;
  if (!project) throw new Error('There is no plan.');
  const names = project.definitions.filter((definition) => !definition.quoted && definition.kind !== 'element');
  const ids = new Set(names.map(({ id }) => id));
  const known = (kinds: readonly string[], id: string) =>
    names.some((name) => kinds.includes(name.kind) && name.id === id);
  const places = [
    ...names.map(({ id, at }) => ({ id, at, on: 'value' as const, long: false })),
    ...project.references
      .filter(({ kinds, id }) => known(kinds, id))
      .map(({ id, at, on, long }) => ({ id, at, on, long })),
  ];
  return new Map(
    [...analysis.sources].map(([file, source]) => {
      const edits = places
        .filter(({ at }) => at.file === file)
        .flatMap(({ id, at, on, long }): TextEdit[] => {
          const range = rangeOf(source, at.path, on);
          if (!range) throw new Error(`${at.path.join('/')} is nowhere.`);
          const start = long ? range.end - id.length : range.start;
          return [{ file, start, end: range.end, text: rename(id) }];
        });
      return [file, applyTextEdits(source.text(), [...once(edits), ...inTexts(source, ids, rename)])];
    }),
  );
}

/** An anchor's node is reached by several paths. */
function once(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

function inTexts(source: Source, ids: ReadonlySet<string>, rename: (id: string) => string): readonly TextEdit[] {
  const text = source.text();
  const edits: TextEdit[] = [];
  for (const line of text.matchAll(/^ *(?:- )?formula: (.+)$/gm)) {
    for (const name of (line[1] ?? '').matchAll(/[a-z_]+/g)) {
      const id = [name[0], `${name[0]}s`].map((word) => word.replaceAll('_', '-')).find((word) => ids.has(word));
      const start = line.index + line[0].length - (line[1] ?? '').length + name.index;
      if (id)
        edits.push({ file: source.file, start, end: start + name[0].length, text: rename(id).replaceAll('-', '_') });
    }
  }
  for (const line of text.matchAll(/^ *at: [a-z]+\/([a-z0-9-]+)$/gm)) {
    const id = line[1] ?? '';
    const start = line.index + line[0].length - id.length;
    if (ids.has(id)) edits.push({ file: source.file, start, end: start + id.length, text: rename(id) });
  }
  return edits;
}
