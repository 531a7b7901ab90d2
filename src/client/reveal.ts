import * as vscode from 'vscode';
import type { Location } from '../protocol/server';
import { toRange } from './apply-edits';

/**
 * Shows a place in the text and puts the cursor there: in the column where the file stands already, else beside
 * the panel that was clicked.
 */
export async function reveal(location: Location, panel?: vscode.ViewColumn): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.parse(location.uri, true);
  const range = toRange(location);
  const shown = columnOf(uri);
  const free =
    panel === undefined || panel === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  const viewColumn = shown ?? (panel === undefined ? vscode.ViewColumn.Active : free);
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { viewColumn });
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const wanted = uri.toString();
  const isShown = (tab: vscode.Tab): boolean =>
    tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === wanted;
  const groups = vscode.window.tabGroups.all;
  const shown = groups.find((group) => group.activeTab && isShown(group.activeTab));
  return (shown ?? groups.find((group) => group.tabs.some(isShown)))?.viewColumn;
}
