import { PassThrough } from 'node:stream';
import {
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FindPlans, type InitializationOptions, Method, type PlanChanged } from '../../../src/protocol/server';
import { nodeRuntime } from '../../../src/server/node-runtime';
import { isPlanName } from '../../../src/server/plan-files';
import { startServer } from '../../../src/server/start-server';

/** The day on which the server works. */
export const today = '2027-03-08';

/** A client that speaks to a server; tests see what an editor would see. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Replaces the first occurrence of `find`, as one incremental change. */
  readonly replace: (uri: string, find: string, by: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** The text as the client has it. */
  readonly text: (uri: string) => string;
  /** What the server last published for a file; `undefined` before the first time. */
  readonly shown: (uri: string) => readonly Diagnostic[] | undefined;
  /** Waits for what the server publishes for a file until it fits. */
  readonly until: (
    uri: string,
    fits: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  /** Waits until the server has done everything that it was asked so far. */
  readonly rest: () => Promise<void>;
  readonly published: readonly PublishDiagnosticsParams[];
  readonly plansChanged: readonly PlanChanged[];
  readonly codeActions: (uri: string, range: Range, only?: readonly string[]) => Promise<readonly CodeAction[]>;
  readonly request: <R>(method: string, params: unknown) => Promise<R>;
  readonly stop: () => Promise<void>;
}

export interface ClientSetup {
  /** The client's files by URI: what is on disk; a test may change it. */
  readonly files?: Map<string, string>;
  readonly options?: InitializationOptions;
  readonly workspace?: string;
  /** An editor without our extension: it sends no options of ours. */
  readonly plain?: boolean;
}

/** A server in this process, joined to a real client connection by two streams in memory. */
export function connect(setup: ClientSetup = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(toServer, toClient), nodeRuntime);
  return startClient(createProtocolConnection(toClient, toServer), setup);
}

/** Introduces a client to the server at the other end of a connection. */
export async function startClient(connection: ProtocolConnection, setup: ClientSetup = {}): Promise<TestClient> {
  const files = setup.files ?? new Map<string, string>();
  const documents = new Map<string, TextDocument>();
  const published: PublishDiagnosticsParams[] = [];
  const plansChanged: PlanChanged[] = [];
  const waiting = new Set<() => void>();

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.onNotification(Method.planChanged, (params: PlanChanged) => {
    plansChanged.push(params);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    throw new Error(`The server wrote to its log: ${message}`);
  });
  connection.onRequest(Method.findPlans, ({ below, pattern }: FindPlans) =>
    [...files.keys()].filter((uri) =>
      below === undefined
        ? setup.workspace !== undefined && uri.startsWith(setup.workspace) && isPlanName(uri)
        : uri.startsWith(below) && matches(pattern, uri),
    ),
  );
  connection.onRequest(Method.readFile, ({ uri }: { uri: string }) => {
    const text = files.get(uri);
    return text === undefined ? null : { text };
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: setup.workspace ?? null,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    ...(setup.plain
      ? {}
      : { initializationOptions: { clientFiles: true, clientCommands: true, today, ...setup.options } }),
  });
  await connection.sendNotification('initialized', {});

  const shown = (uri: string): readonly Diagnostic[] | undefined =>
    published.filter((one) => one.uri === uri).at(-1)?.diagnostics;
  const document = (uri: string): TextDocument => {
    const found = documents.get(uri);
    if (!found) throw new Error(`${uri} is not open.`);
    return found;
  };
  const client: TestClient = {
    connection,
    initialized,
    published,
    plansChanged,
    shown,
    text: (uri) => document(uri).getText(),
    open: async (uri, text) => {
      documents.set(uri, TextDocument.create(uri, 'gtm-plan', 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'gtm-plan', version: 1, text },
      });
    },
    replace: async (uri, find, by) => {
      const before = document(uri);
      const start = before.getText().indexOf(find);
      if (start < 0) throw new Error(`"${find}" does not stand in ${uri}.`);
      const range = { start: before.positionAt(start), end: before.positionAt(start + find.length) };
      const version = before.version + 1;
      documents.set(uri, TextDocument.update(before, [{ range, text: by }], version));
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: by }],
      });
    },
    close: async (uri) => {
      documents.delete(uri);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    until: (uri, fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const now = shown(uri);
          if (now === undefined || !fits(now)) return;
          waiting.delete(look);
          resolve(now);
        };
        waiting.add(look);
        look();
      }),
    rest: async () => {
      // The answer comes after everything before it, and only when no file is on its way.
      await connection.sendRequest(Method.planFacts, { uri: '' });
      await connection.sendRequest(Method.planFacts, { uri: '' });
    },
    codeActions: (uri, range, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      }),
    request: (method, params) => connection.sendRequest(method, params),
    stop: async () => {
      await connection.sendRequest('shutdown');
      // A server in this process would end it.
      if (setup.plain) await connection.sendNotification('exit');
      connection.dispose();
    },
  };
  return client;
}

/** A text after edits of the wire. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}

function matches(pattern: string | undefined, uri: string): boolean {
  const ending = pattern?.split('*').at(-1) ?? '';
  return uri.endsWith(ending);
}
