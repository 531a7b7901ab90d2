import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { addressText } from '../../core/address-text';
import type { Analysis } from '../../core/analysis-types';
import type { TextEdit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import { fixEdits, safeFixes } from '../../features/safe-fixes';
import { ClientCommand, type IgnoreArguments } from '../../protocol/server';
import { toDiagnostic } from '../diagnostic';
import { toLspEdit } from '../lines';
import type { Session } from '../session';

/** Fixes for the findings under the cursor, what explains and ignores them, and "fix all safe problems" of the file. */
export function codeActions(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const analysis = session.plans.current();
  const file = session.documents.get(textDocument.uri)?.uri ?? textDocument.uri;
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const here = (analysis.findings.get(file) ?? []).flatMap((finding) => {
    const diagnostic = toDiagnostic(analysis, finding, session.display());
    return diagnostic && touches(diagnostic.range, range) ? [{ finding, diagnostic }] : [];
  });
  return [
    ...(wants(CodeActionKind.QuickFix) ? here.flatMap((one) => fixActions(session, analysis, one)) : []),
    ...(wants(CodeActionKind.QuickFix) ? here.flatMap((one) => wordActions(session, analysis, one)) : []),
    ...(wants(fixAllKind) ? fixAllActions(session, analysis, file) : []),
  ];
}

const fixAllKind = `${CodeActionKind.SourceFixAll}.gtm-plan`;

interface Shown {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

function fixActions(session: Session, analysis: Analysis, { finding, diagnostic }: Shown): CodeAction[] {
  return (finding.fixes ?? []).flatMap((fix, i) => {
    const edits = fixEdits(analysis, fix);
    if (!edits) return [];
    const edit = workspaceEdit(session, analysis, edits);
    const preferred = i === 0 && fix.safe ? { isPreferred: true } : {};
    return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit, ...preferred }];
  });
}

/** "Explain" and "Ignore" run in the client: one shows a page, the other asks for a reason. */
function wordActions(session: Session, analysis: Analysis, { finding, diagnostic }: Shown): CodeAction[] {
  if (!session.options.clientCommands) return [];
  const { code } = finding;
  const action = (title: string, command: string, argument: unknown): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [argument] },
  });
  const ignore = ignoreArguments(session, analysis, finding);
  return [
    ...(ignore ? [action(`Ignore ${code} here with a reason…`, ClientCommand.ignoreFinding, ignore)] : []),
    action(`Explain ${code}`, ClientCommand.explainRule, { code }),
  ];
}

/** Where the `lint.ignore` entry goes: the file that has `lint`, else the root. */
function ignoreArguments(session: Session, analysis: Analysis, { code, at }: Finding): IgnoreArguments | undefined {
  const project = session.plans.of(at.file)?.project;
  if (!project || at.path.length === 0 || code.startsWith('STR-00')) return undefined;
  const file = project.plan.sections.lint?.[0]?.file ?? project.root;
  const place = addressText(analysis.sources.get(at.file)?.data, at.path);
  return { root: project.root, list: { file, path: ['lint', 'ignore'] }, code, at: place };
}

function fixAllActions(session: Session, analysis: Analysis, file: string): CodeAction[] {
  const { edits } = safeFixes(analysis, [file], file);
  const title = 'Fix all safe problems';
  return edits.length === 0 ? [] : [{ title, kind: fixAllKind, edit: workspaceEdit(session, analysis, edits) }];
}

/** Edits with the versions they are for: an editor that has moved on refuses them. */
function workspaceEdit(session: Session, analysis: Analysis, edits: readonly TextEdit[]): WorkspaceEdit {
  const files = [...new Set(edits.map(({ file }) => file))];
  const documentChanges = files.map(
    (uri): TextDocumentEdit => ({
      textDocument: { uri, version: session.documents.get(uri)?.version ?? null },
      edits: edits.filter(({ file }) => file === uri).flatMap((edit) => toLspEdit(analysis, edit) ?? []),
    }),
  );
  return { documentChanges };
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character <= y.character);
  return before(a.start, b.end) && before(b.start, a.end);
}
