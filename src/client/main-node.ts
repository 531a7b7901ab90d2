import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, stopExtension } from './extension';
import type { MakeClient } from './make-client';

const makeClient: MakeClient = (context, options) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'gtmPlan',
    'Go-to-Market Plan',
    { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } } },
    options,
  );
};

/** Entry of the desktop and remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  startExtension(context, makeClient);
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> {
  return stopExtension();
}
