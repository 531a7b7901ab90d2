import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeRuntime } from './node-runtime';
import { startServer } from './start-server';

/** `gtm-plan lsp --stdio`. The process ends when the editor says `exit` or goes away, so this never resolves. */
export function startStdio(): Promise<never> {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeRuntime);
  return new Promise(() => {});
}
