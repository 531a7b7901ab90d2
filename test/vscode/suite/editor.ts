import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('gtm-plan.gtm-plan');
  assert.ok(found, 'the extension gtm-plan.gtm-plan is not loaded');
  return found;
}

/** Where a file of the workspace is. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a plan of the workspace in an editor. */
export async function openPlan(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/**
 * Waits until a question has an answer. Whatever the editor does on its own time is waited for like this, never by a
 * fixed pause.
 *
 * @param what - names the answer, for the message when it does not come
 * @param ask - `undefined`, `false` and an empty list are no answer yet
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  timeoutMs = 15_000,
): Promise<T> {
  for (const end = Date.now() + timeoutMs; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && !(Array.isArray(answer) && answer.length === 0)) return answer;
    assert.ok(Date.now() < end, `after ${timeoutMs / 1000} s there is still no ${what}`);
  }
}
