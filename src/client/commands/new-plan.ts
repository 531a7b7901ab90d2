import * as vscode from 'vscode';
import { ask } from './ask';
import type { Command } from './command';

/** Asks for a template and a few facts and opens the plan as an untitled text; nothing is written to disk. */
export const newPlan: Command = {
  id: 'gtmPlan.newPlan',
  run: async ({ server }) => {
    const { flow, choices } = await server.newPlanFlow();
    const answers = await ask(flow, choices);
    if (!answers) return;
    const text = (id: string): { [key: string]: string } => {
      const answer = answers[id];
      return typeof answer === 'string' ? { [id]: answer } : {};
    };
    const reply = await server.newPlan({
      template: text('template').template ?? '',
      answers: { ...text('name'), ...text('period'), ...text('currency'), ...text('method') },
    });
    if ('refused' in reply) {
      void vscode.window.showWarningMessage(reply.refused);
      return;
    }
    await openUnsaved(reply);
  },
};

/** Shows a text that is not on disk yet, under a name that saving proposes. */
async function openUnsaved({ text, name }: { readonly text: string; readonly name: string }): Promise<void> {
  const document = await vscode.workspace.openTextDocument(await freeUri(name));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document);
}

async function freeUri(name: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  for (let n = 1; ; n++) {
    const file = `${name}${n === 1 ? '' : `-${n}`}.gtm.yaml`;
    const unsaved = folder
      ? vscode.Uri.joinPath(folder, file).with({ scheme: 'untitled' })
      : vscode.Uri.from({ scheme: 'untitled', path: file });
    const open = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === unsaved.toString());
    if (!open && !(folder && (await exists(vscode.Uri.joinPath(folder, file))))) return unsaved;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
