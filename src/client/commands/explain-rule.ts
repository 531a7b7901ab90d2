import * as vscode from 'vscode';
import { ClientCommand } from '../../protocol/server';
import { rulePage } from '../rule-pages';
import type { Command, CommandHost } from './command';
import { member } from './target-plan';

/** Shows a rule's page: what it says, why it matters, how to settle it. Without a code, offers all rules. */
export const explainRule: Command = {
  id: ClientCommand.explainRule,
  run: async (host, argument) => {
    const code = (typeof argument === 'string' ? argument : member(argument, 'code')) ?? (await chooseRule(host));
    if (code === undefined) return;
    await show(rulePage(code));
  },
};

/** As a page where the editor can draw Markdown, as text where it cannot. */
async function show(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    await vscode.window.showTextDocument(page, { preview: true });
  }
}

async function chooseRule({ server }: CommandHost): Promise<string | undefined> {
  const rules = await server.rules();
  const items = rules.map(({ id, label, description }) => ({
    label: id,
    description: label,
    detail: description ?? '',
  }));
  const placeHolder = vscode.l10n.t('Which rule? Type a code or a word.');
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.label;
}
