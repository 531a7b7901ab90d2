import * as vscode from 'vscode';
import type { Address } from '../../protocol/server';
import type { PreviewState } from '../../protocol/webview';
import type { Log } from '../log';
import { activePlan } from '../plan-documents';
import type { PlanServer } from '../plan-server';
import { createPreview, type Preview } from './preview';
import { firstState, keptState } from './preview-state';

const viewType = 'gtmPlan.preview';

/** All open previews: at most one that follows the active plan, and one for each locked plan. */
export interface Previews extends vscode.Disposable {
  readonly open: (uri: string, column: vscode.ViewColumn, view?: string) => void;
  /** The active editor shows this plan: the preview that is not locked goes there. */
  readonly follow: (uri: string) => void;
  readonly cursor: (uri: string, at: Address | null) => void;
  /** Whether any preview wants to know where the cursor is. */
  readonly followed: () => boolean;
  /** The preview that has the focus. */
  readonly active: () => Preview | undefined;
}

/** Opens, follows and brings back previews. */
export function createPreviews(extension: vscode.Uri, server: PlanServer, log: Log): Previews {
  const all = new Set<Preview>();
  const unlocked = (): Preview | undefined => [...all].find((one) => !one.state().locked);

  function add(panel: vscode.WebviewPanel, state: PreviewState): void {
    const preview = createPreview(panel, state, { extension, server, log });
    all.add(preview);
    panel.onDidDispose(() => all.delete(preview));
  }

  const subscriptions = vscode.Disposable.from(
    server.onPlanChanged(({ root, files }) => {
      for (const preview of all) preview.changed(root, files);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        const active = activePlan()?.document.uri;
        const state = keptState(kept) ?? (active && firstState(server.uriText(active)));
        if (state) add(panel, state);
        else panel.dispose();
      },
    }),
  );

  return {
    open: (uri, column, view) => {
      const there = unlocked();
      if (there) {
        there.show({ uri, ...(view === undefined ? {} : { view }) });
        there.panel.reveal(undefined, column === vscode.ViewColumn.Beside);
        return;
      }
      const place = { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside };
      const title = vscode.l10n.t('Preview');
      add(vscode.window.createWebviewPanel(viewType, title, place, { enableFindWidget: true }), firstState(uri, view));
    },
    follow: (uri) => {
      const there = unlocked();
      if (!there || there.state().uri === uri) return;
      const samePlan = server.plans.get(there.root())?.files.includes(uri);
      if (!samePlan) there.show({ uri });
    },
    cursor: (uri, at) => {
      for (const preview of all) preview.cursor(uri, at);
    },
    followed: () => [...all].some((one) => one.panel.visible && one.state().follow),
    active: () => [...all].find((one) => one.panel.active),
    dispose: () => {
      subscriptions.dispose();
      for (const preview of all) preview.panel.dispose();
    },
  };
}
