import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { nextTurn } from './next-turn';
import { localDate } from './runtime';
import { startServer } from './start-server';

export * from './engine';

// In Node this file is only a module that the server there loads.
if ('importScripts' in globalThis) {
  const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
  startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
    soon: nextTurn(),
    today: () => localDate(new Date()),
  });
}
