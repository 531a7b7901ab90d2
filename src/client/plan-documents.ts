import * as vscode from 'vscode';

/** What plan files are called. */
export const planGlob = '**/*.gtm.{yaml,yml}';

/** Where texts of plans live; views of old versions (`git:` and the like) are no plans of their own. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** Documents that the server is told about: our language, and plans that a setting has opened as plain YAML. */
export function planSelector(): { scheme: string; language: string; pattern?: string }[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set([...schemes, ...folders])].flatMap((scheme) => [
    { scheme, language: 'gtm-plan' },
    { scheme, language: 'yaml', pattern: planGlob },
  ]);
}

/** Whether a document is a plan that the server knows. */
export function isPlan(document: vscode.TextDocument): boolean {
  return vscode.languages.match(planSelector(), document) > 0;
}

/** The plan that a person looks at: the active editor's, else a visible one. */
export function activePlan(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors].find((editor) => editor && isPlan(editor.document));
}
