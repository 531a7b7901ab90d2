import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, stopExtension } from './extension';
import type { MakeClient } from './make-client';

const makeClient: MakeClient = (context, options) => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  return new LanguageClient('gtmPlan', 'Go-to-Market Plan', async () => new Worker(script), options);
};

/** Entry of browser-hosted editors: the server is a worker. */
export function activate(context: vscode.ExtensionContext): void {
  startExtension(context, makeClient);
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> {
  return stopExtension();
}
