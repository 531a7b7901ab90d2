import type { Address, Path } from '../../core/address';
import type { Analysis, Project } from '../../core/analysis-types';
import type { Plain, TextEdit } from '../../core/edit';
import { sectionOrder } from '../../core/schema/schema-at';
import { applyTextEdits, parse, rangeOf, type Source, toTextEdits } from '../../core/syntax';
import type { Answers, ScaffoldKind } from './kind';
import { kinds } from './kinds';

export type { Answers, Question, ScaffoldKind } from './kind';
export { kinds } from './kinds';
export { newPlan } from './new-plan';
export { newPlanFlow } from './new-plan-flow';
export { templates } from './templates';

/** What adding something does: text edits of one file, and where the cursor goes in the text after them. */
export type Scaffolded =
  | {
      readonly file: string;
      readonly edits: readonly TextEdit[];
      /** Offsets in the new text: the first thing to fill in, selected. */
      readonly cursor: { readonly start: number; readonly end: number };
      readonly text: string;
    }
  | { readonly refused: string };

/** Adds an entry of a kind to a plan, in the file that holds its list, in that file's own style. */
export function scaffold(
  analysis: Analysis,
  request: { readonly uri: string; readonly kind: string; readonly answers: Answers },
): Scaffolded {
  const kind = kinds.find((one) => one.id === request.kind);
  if (!kind) return { refused: `There is nothing called ${request.kind} to add.` };
  const root = analysis.rootsOf(request.uri)[0];
  const project = analysis.projects.find((one) => one.root === root);
  if (!project) return { refused: 'This file belongs to no plan. Open the plan that includes it.' };
  const taken = new Set(project.definitions.filter((one) => one.kind === kind.defines).map((one) => one.id));
  const entry = kind.build(request.answers, { plan: project.plan, figures: project.figures, taken });
  return append(analysis, fileOf(project, kind.list, request.uri), kind, entry);
}

function append(
  analysis: Analysis,
  file: string,
  kind: ScaffoldKind,
  entry: { readonly [key: string]: Plain | undefined },
): Scaffolded {
  const source = analysis.sources.get(file);
  if (!source) return { refused: 'The file that holds this section is not open and cannot be read.' };
  const at: Address = { file, path: kind.list };
  const made = toTextEdits(source, [{ op: 'append', at, value: entry }], { order: sectionOrder('plan') });
  if ('refused' in made) return made;
  const text = applyTextEdits(source.text(), made.edits);
  return { file, edits: made.edits, text, cursor: cursorIn(parse(file, text), kind, entry) };
}

/** The file that already holds the list (the one asked from when it does), else the root. */
function fileOf(project: Project, list: Path, asked: string): string {
  const places = project.plan.sections[String(list[0])] ?? [];
  return (places.find((at) => at.file === asked) ?? places.at(-1))?.file ?? project.root;
}

/** The first thing to fill in of the new last item; inside the brackets of an empty list. */
function cursorIn(
  source: Source,
  kind: ScaffoldKind,
  entry: { readonly [key: string]: Plain | undefined },
): { start: number; end: number } {
  const item = [...kind.list, lastIndex(source.data, kind.list)];
  for (const fill of kind.fill.filter((path) => entry[String(path[0])] !== undefined)) {
    const range = rangeOf(source, [...item, ...fill], 'value');
    if (!range) continue;
    const text = source.text().slice(range.start, range.end);
    if (/^\[\s*\]$/.test(text)) return { start: range.start + 1, end: range.end - 1 };
    return range;
  }
  const whole = rangeOf(source, item, 'entry');
  return { start: whole?.end ?? source.length, end: whole?.end ?? source.length };
}

function lastIndex(data: unknown, list: Path): number {
  let node = data;
  for (const step of list) {
    node = node !== null && typeof node === 'object' ? (node as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return Array.isArray(node) ? node.length - 1 : 0;
}
