import {
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { features } from './features';
import { createGuard } from './guard';
import type { Runtime } from './runtime';
import type { Session } from './session';

/** Serves one client. `initialize` is answered at once; what checks plans is loaded by the first message that needs it. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const guard = createGuard(connection);
  let params: InitializeParams | undefined;
  let loading: Promise<Session> | undefined;

  async function load(): Promise<Session> {
    const { createSession } = await import('./session');
    if (!params) throw new Error('The client sent a message before "initialize".');
    return createSession(connection, runtime, guard, params);
  }

  /** All messages wait for the same promise, so they are handled in the order in which they came. */
  function session(): Promise<Session> {
    loading ??= load();
    return loading;
  }

  const tell =
    <P>(what: string, action: (session: Session, params: P) => void | Promise<void>) =>
    (sent: P): void =>
      void guard.run(what, async () => action(await session(), sent));

  connection.onInitialize((sent) => {
    params = sent;
    return {
      serverInfo: { name: 'gtm-plan' },
      capabilities: {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...Object.assign({}, ...features.map(({ offers }) => offers)),
      },
    };
  });
  connection.onInitialized(tell('initialized', (own) => own.begin()));
  connection.onDidOpenTextDocument(tell('didOpen', (own, sent) => own.opened(sent)));
  connection.onDidChangeTextDocument(tell('didChange', (own, sent) => own.edited(sent)));
  connection.onDidCloseTextDocument(tell('didClose', (own, sent) => own.closed(sent)));
  connection.onDidChangeWatchedFiles(tell('didChangeWatchedFiles', (own, sent) => own.filesChanged(sent)));
  connection.onDidChangeConfiguration(tell('didChangeConfiguration', (own, sent) => own.settingsChanged(sent)));
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    tell('didChangeWorkspaceFolders', (own, sent) => own.foldersChanged(sent)),
  );
  for (const { method, otherwise, load: loadAnswer } of features) {
    connection.onRequest(method, (sent: unknown, token) =>
      guard.request(method, token, otherwise, async () => {
        const own = await session();
        const answer = await loadAnswer();
        return answer(own, sent, token);
      }),
    );
  }
  connection.onShutdown(async () => {
    if (loading) (await loading).stop();
  });
  connection.listen();
}
