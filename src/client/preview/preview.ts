import * as vscode from 'vscode';
import type { Address, Refusal, ViewReply } from '../../protocol/server';
import type { PreviewState, ToPage } from '../../protocol/webview';
import type { Log } from '../log';
import type { PlanServer } from '../plan-server';
import { answerPage } from './answer-page';
import { newNonce, pageHtml } from './page-html';
import { createPull } from './pull';

/** What a preview needs from its surroundings. */
export interface PreviewHost {
  readonly extension: vscode.Uri;
  readonly server: PlanServer;
  readonly log: Log;
}

/** One panel and the plan that it shows. */
export interface Preview {
  readonly panel: vscode.WebviewPanel;
  readonly state: () => PreviewState;
  /** Shows another file's plan, or another view of it. */
  readonly show: (change: Partial<Pick<PreviewState, 'uri' | 'root' | 'view'>>) => void;
  readonly lock: (locked: boolean) => void;
  /** The plan of `root` has changed, which has `files`. */
  readonly changed: (root: string, files: readonly string[]) => void;
  /** What the text cursor is on, where this preview follows it. */
  readonly cursor: (uri: string, at: Address | null) => void;
  /** The reader's own changes: filters, scroll offsets, following. */
  readonly keep: (state: PreviewState) => void;
  readonly tell: (message: ToPage) => void;
  /** The page is there (again): it gets its state and the view. */
  readonly ready: (kept: PreviewState | undefined) => void;
  /** Root of the plan that is shown; the file itself until the first answer. */
  readonly root: () => string;
}

/** Fills a panel: its page is set once and fed by messages from then on. */
export function createPreview(panel: vscode.WebviewPanel, first: PreviewState, host: PreviewHost): Preview {
  let state = first;
  let shown: ViewReply | undefined;
  let pageIsThere = false;
  const tell = (message: ToPage): void => void panel.webview.postMessage(message);

  const pull = createPull(async (token) => {
    const { uri, root, view } = state;
    const ask = { uri, view, ...(root === undefined ? {} : { root }) };
    const reply = await host.server.view(ask, token).catch((error: unknown) => failure(error, host.log));
    if (token.isCancellationRequested || !reply) return;
    if ('refused' in reply) return tell({ type: 'failed', message: reply.refused });
    shown = reply;
    panel.title = title(reply, state.locked);
    tell({ type: 'show', reply, view });
  });

  function change(next: Partial<PreviewState>): void {
    state = { ...state, ...next };
    if (shown) panel.title = title(shown, state.locked);
    tell({ type: 'state', state });
  }

  const preview: Preview = {
    panel,
    state: () => state,
    show: (next) => {
      const otherFile = next.uri !== undefined && next.uri !== state.uri;
      if (otherFile || next.root !== undefined) state = forOtherPlan(state);
      change(next);
      if (pageIsThere) pull.afresh();
    },
    lock: (locked) => change({ locked }),
    changed: (root, files) => {
      const ours = root === preview.root() || files.includes(state.uri);
      if (ours && pageIsThere && panel.visible) pull.now();
    },
    cursor: (uri, at) => {
      if (!state.follow || !pageIsThere || !panel.visible) return;
      if (uri === state.uri || host.server.plans.get(preview.root())?.files.includes(uri)) tell({ type: 'cursor', at });
    },
    keep: (kept) => {
      state = { ...state, view: kept.view, filters: kept.filters, scroll: kept.scroll, follow: kept.follow };
    },
    tell,
    ready: (kept) => {
      pageIsThere = true;
      if (kept) state = { ...kept, uri: state.uri, locked: state.locked };
      tell({ type: 'state', state });
      pull.afresh();
    },
    root: () => shown?.header.root ?? state.root ?? state.uri,
  };

  panel.webview.options = {
    enableScripts: true,
    localResourceRoots: [vscode.Uri.joinPath(host.extension, 'dist', 'webview')],
  };
  panel.iconPath = {
    light: vscode.Uri.joinPath(host.extension, 'media', 'icon-file-light.svg'),
    dark: vscode.Uri.joinPath(host.extension, 'media', 'icon-file-dark.svg'),
  };
  panel.webview.onDidReceiveMessage(answerPage(preview, host));
  panel.onDidDispose(pull.stop);
  // A hidden panel loses its page; shown again, the page loads anew and says that it is ready.
  panel.onDidChangeViewState(() => {
    if (!panel.visible) pageIsThere = false;
  });
  const file = (name: string): string =>
    panel.webview.asWebviewUri(vscode.Uri.joinPath(host.extension, 'dist', 'webview', name)).toString();
  panel.webview.html = pageHtml({
    cspSource: panel.webview.cspSource,
    nonce: newNonce(),
    script: file('main.js'),
    style: file('main.css'),
    language: vscode.env.language,
  });
  return preview;
}

/** What stays when a preview goes to another plan: segments, stages and owners are that plan's own. */
function forOtherPlan({ root: _, filters, ...state }: PreviewState): PreviewState {
  const { lens, evidence } = filters;
  return { ...state, filters: evidence === undefined ? { lens } : { lens, evidence }, scroll: {} };
}

function title({ header }: ViewReply, locked: boolean): string {
  return locked ? `[${header.name}]` : vscode.l10n.t('Preview {0}', header.name);
}

function failure(error: unknown, log: Log): Refusal | undefined {
  if (error instanceof vscode.CancellationError) return undefined;
  log.channel.error('view', error instanceof Error ? error : String(error));
  return {
    refused: vscode.l10n.t(
      'The plan server does not answer, so this view cannot be shown. "Go-to-Market Plan: Restart Server" starts it again.',
    ),
  };
}
