import * as vscode from 'vscode';
import { isPlan } from '../plan-documents';
import type { PlanServer } from '../plan-server';
import type { Previews } from './previews';

const pauseMs = 60;

/** Tells the previews which plan is active and what the text cursor is on, at most every 60 ms. */
export function followEditors(previews: Previews, server: PlanServer): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function tell(): Promise<void> {
    timer = undefined;
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isPlan(editor.document) || !previews.followed()) return;
    asked += 1;
    const mine = asked;
    const at = await server.addressAt(editor.document.uri, editor.selection.active).catch(() => undefined);
    // A server that is just starting again has nothing to say; the next movement asks anew.
    if (at !== undefined && mine === asked) previews.cursor(server.uriText(editor.document.uri), at);
  }

  const soon = (): void => {
    timer ??= setTimeout(() => void tell(), pauseMs);
  };
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(soon),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isPlan(editor.document)) previews.follow(server.uriText(editor.document.uri));
      soon();
    }),
  );
  return {
    dispose: () => {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}
