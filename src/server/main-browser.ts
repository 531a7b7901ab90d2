import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { nextTurn } from './next-turn';
import { localDate } from './runtime';
import { startServer } from './start-server';

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  soon: nextTurn(),
  today: () => localDate(new Date()),
});
