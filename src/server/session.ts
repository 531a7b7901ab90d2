import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  type DidChangeTextDocumentParams,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type DidChangeWorkspaceFoldersParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  FileChangeType,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Analysis, Project } from '../core/analysis-types';
import { type InitializationOptions, Method, type PlanChanged, type Settings } from '../protocol/server';
import type { Display } from './diagnostic';
import { createDocuments, type Documents } from './documents';
import type { Guard } from './guard';
import { createLoader } from './loader';
import { clientFiles, isPlanName, noFiles } from './plan-files';
import { createPlans, type PlanRecord, type Plans } from './plans';
import { createPublisher } from './publisher';
import type { Runtime } from './runtime';

/** One editor's work with its plans. Handlers read it; only what the editor says changes it. */
export interface Session {
  readonly documents: Documents;
  readonly plans: Plans;
  /** What this client understands. */
  readonly options: InitializationOptions;
  readonly display: () => Display;
  readonly today: () => string;
  /** Resolves when no text of a plan is on its way any more, so that nothing is judged by halves. */
  readonly settled: () => Promise<void>;
  /** The client is there: ask for its settings, watch its files, read its plans. */
  readonly begin: () => Promise<void>;
  readonly opened: (params: DidOpenTextDocumentParams) => void;
  readonly edited: (params: DidChangeTextDocumentParams) => void;
  readonly closed: (params: DidCloseTextDocumentParams) => void;
  readonly filesChanged: (params: DidChangeWatchedFilesParams) => void;
  readonly foldersChanged: (params: DidChangeWorkspaceFoldersParams) => Promise<void>;
  readonly settingsChanged: (params: DidChangeConfigurationParams) => Promise<void>;
  readonly stop: () => void;
}

/** Puts a session together for the client that sent `params`. */
export function createSession(
  connection: Connection,
  runtime: Runtime,
  guard: Guard,
  params: InitializeParams,
): Session {
  const options = readOptions(params.initializationOptions);
  const { capabilities } = params;
  let settings: Settings = {};
  let folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  const today = (): string => options.today ?? runtime.today();
  const display = (): Display => ({ rules: settings.rules, rulePages: options.rulePages });

  const documents = createDocuments(() => plans.touch());
  const plans = createPlans(documents, runtime, today, analysed);
  const publisher = createPublisher(connection, documents, display);
  const files = options.clientFiles ? clientFiles(connection) : (runtime.disk ?? noFiles);
  const loader = createLoader(files, documents, guard, () => {
    const analysis = plans.current();
    publisher.publish(analysis, (file) => isSettled(analysis, file));
  });

  function analysed(analysis: Analysis, changed: readonly PlanRecord[]): void {
    loader.want(analysis);
    publisher.publish(analysis, (file) => isSettled(analysis, file));
    if (options.clientFiles)
      for (const record of changed) void connection.sendNotification(Method.planChanged, news(record));
  }

  /** While texts are on their way, only a plan that stands in one file can be judged. */
  function isSettled(analysis: Analysis, file: string): boolean {
    if (!loader.busy()) return true;
    const roots = analysis.rootsOf(file);
    return roots.length === 1 && roots[0] === file && standsAlone(analysis.projects.find(({ root }) => root === file));
  }

  async function askSettings(): Promise<void> {
    if (!capabilities.workspace?.configuration) return;
    settings = readSettings(await connection.workspace.getConfiguration('gtmPlan'));
    showAgain();
  }

  function showAgain(): void {
    publisher.forget();
    const analysis = plans.current();
    publisher.publish(analysis, (file) => isSettled(analysis, file));
  }

  return {
    documents,
    plans,
    options,
    display,
    today,
    settled: async () => {
      plans.current();
      await loader.settled();
    },
    begin: async () => {
      const scanned = loader.scan(folders);
      await Promise.all([register(connection, capabilities), guard.run('settings', askSettings), scanned]);
    },
    opened: ({ textDocument: { uri, version, text } }) => {
      publisher.forget(uri);
      documents.open(uri, version, text);
    },
    edited: ({ textDocument: { uri, version }, contentChanges }) => documents.change(uri, version, contentChanges),
    closed: ({ textDocument: { uri } }) => {
      const inWorkspace = documents.get(uri)?.inWorkspace ?? false;
      documents.close(uri);
      loader.askAgain();
      // What was not saved is gone: the file counts as it is on disk.
      if (inWorkspace) void loader.reload(uri, true);
    },
    filesChanged: ({ changes }) => {
      loader.askAgain();
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted) documents.gone(uri);
        else if (isPlanName(uri) || documents.get(uri)) void loader.reload(uri, isPlanName(uri));
      }
      plans.touch();
    },
    foldersChanged: async ({ event: { added, removed } }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      await loader.scan(folders);
    },
    settingsChanged: async ({ settings: sent }) => {
      if (capabilities.workspace?.configuration) return askSettings();
      settings = readSettings(member(sent, 'gtmPlan'));
      showAgain();
    },
    stop: plans.stop,
  };
}

/** Asks the client to tell about changes on disk and in the settings, where it can. */
async function register(connection: Connection, { workspace }: InitializeParams['capabilities']): Promise<void> {
  const watchers = [{ globPattern: '**/*.gtm.yaml' }, { globPattern: '**/*.gtm.yml' }];
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'gtmPlan' });
  }
}

function standsAlone(project: Project | undefined): boolean {
  return project !== undefined && !('include' in project.plan.sections) && !('extends' in project.plan.sections);
}

function news({ project, version }: PlanRecord): PlanChanged {
  return { root: project.root, files: project.files, version };
}

function readOptions(sent: unknown): InitializationOptions {
  const text = (key: string): string | undefined => {
    const value = member(sent, key);
    return typeof value === 'string' ? value : undefined;
  };
  const [today, locale, rulePages] = [text('today'), text('locale'), text('rulePages')];
  return {
    clientFiles: member(sent, 'clientFiles') === true,
    clientCommands: member(sent, 'clientCommands') === true,
    ...(today === undefined ? {} : { today }),
    ...(locale === undefined ? {} : { locale }),
    ...(rulePages === undefined ? {} : { rulePages }),
  };
}

/** Unknown severities are dropped one by one: a typing mistake in a setting must not take the others with it. */
function readSettings(sent: unknown): Settings {
  const rules = member(sent, 'rules');
  if (typeof rules !== 'object' || rules === null) return {};
  const known = Object.entries(rules).filter(([, severity]) => ['error', 'warning', 'info', 'off'].includes(severity));
  return { rules: Object.fromEntries(known) };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
