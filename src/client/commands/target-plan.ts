import * as vscode from 'vscode';
import { activePlan } from '../plan-documents';
import type { CommandHost } from './command';

/**
 * The plan that a command acts on: the one it was called with (a file in the explorer, a preview), else the one in
 * the editor, else the one in the preview that has the focus. Without any, says so, offers a new plan, and answers `undefined`.
 */
export function targetPlan({ server, previews }: CommandHost, argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const named = member(argument, 'uri');
  if (named !== undefined) return vscode.Uri.parse(named, true);
  const shown = previews.active();
  if (shown) return vscode.Uri.parse(server.plans.has(shown.root()) ? shown.root() : shown.state().uri, true);
  const plan = activePlan()?.document.uri;
  if (!plan) void offerPlan();
  return plan;
}

/** A text member of an argument of unknown shape. */
export function member(argument: unknown, key: string): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const value: unknown = Reflect.get(argument, key);
  return typeof value === 'string' ? value : undefined;
}

async function offerPlan(): Promise<void> {
  const create = vscode.l10n.t('New Plan…');
  const message = vscode.l10n.t('No plan is open. Open a file that ends in .gtm.yaml, or start a new plan.');
  if ((await vscode.window.showInformationMessage(message, create)) === create) {
    await vscode.commands.executeCommand('gtmPlan.newPlan');
  }
}
