import * as vscode from 'vscode';
import type { Command, CommandHost } from './command';
import { targetPlan } from './target-plan';

/** Shows the preview in the column of the text. */
export const openPreview: Command = {
  id: 'gtmPlan.openPreview',
  run: (host, plan, view) => open(host, plan, view, vscode.ViewColumn.Active),
};

/** Shows the preview beside the text; the text keeps the focus. */
export const openPreviewToSide: Command = {
  id: 'gtmPlan.openPreviewToSide',
  run: (host, plan, view) => open(host, plan, view, vscode.ViewColumn.Beside),
};

function open(host: CommandHost, argument: unknown, view: unknown, column: vscode.ViewColumn): void {
  const plan = targetPlan(host, argument);
  // Menus pass the list of selected files where a caller of ours passes a view.
  if (plan) host.previews.open(host.server.uriText(plan), column, typeof view === 'string' ? view : undefined);
}
