import * as vscode from 'vscode';
import { reveal } from '../reveal';
import type { Command } from './command';

/** Holds the active preview on its plan, or lets it follow the editor again. */
export const lockPreview: Command = {
  id: 'gtmPlan.lockPreview',
  run: ({ previews }) => {
    const preview = previews.active();
    preview?.lock(!preview.state().locked);
  },
};

/** Goes from the active preview to the text of its plan. */
export const showSource: Command = {
  id: 'gtmPlan.showSource',
  run: async ({ previews }) => {
    const preview = previews.active();
    if (!preview) return;
    const uri = vscode.Uri.parse(preview.state().uri, true);
    const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const at = open?.selection.active ?? new vscode.Position(0, 0);
    await reveal({ uri: uri.toString(), range: { start: at, end: at } }, preview.panel.viewColumn);
  },
};
