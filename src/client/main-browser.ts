import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { startExtension, stopExtension } from './extension';
import type { MakeClient } from './make-client';

const makeClient: MakeClient = (context, options) => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  return new LanguageClient('gtmPlan', 'Go-to-Market Plan', () => connect(script), options);
};

/** Entry of browser-hosted editors: the server is a worker. */
export function activate(context: vscode.ExtensionContext): void {
  startExtension(context, makeClient);
}

/** Ends the server with the window. */
export function deactivate(): Promise<void> {
  return stopExtension();
}

/**
 * The wire to the server's worker. The client library would make it from a worker too, but it asks whether it got an
 * instance of `Worker`, and VS Code puts a function of its own in that place, of which nothing is an instance.
 */
async function connect(script: vscode.Uri): Promise<MessageTransports> {
  const worker = await startWorker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** VS Code starts no worker from an address on a remote machine; there it gets the text of the script instead. */
async function startWorker(script: vscode.Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const text = await vscode.workspace.fs.readFile(script);
  return new Worker(URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' })));
}
