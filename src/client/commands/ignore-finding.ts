import * as vscode from 'vscode';
import { ClientCommand, type IgnoreArguments } from '../../protocol/server';
import { applyEdits } from '../apply-edits';
import type { Command } from './command';

/** Asks for the reason and writes it, with the finding's rule and place, into the plan's `lint.ignore`. */
export const ignoreFinding: Command = {
  id: ClientCommand.ignoreFinding,
  run: async ({ server }, argument) => {
    if (!isIgnoreArguments(argument)) return;
    const { root, list, code, at } = argument;
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Ignore {0} at {1}', code, at === '' ? vscode.l10n.t('the whole plan') : at),
      prompt: vscode.l10n.t('Why is this all right here? The reason stands in the plan and in the findings list.'),
      ignoreFocusOut: true,
      validateInput: (text) =>
        text.trim() === '' ? vscode.l10n.t('A reason is needed. Escape leaves it as it is.') : undefined,
    });
    if (reason === undefined) return;
    const value = { rule: code, ...(at === '' ? {} : { at }), reason: reason.trim() };
    const refused = await applyEdits(await server.edits({ root, edits: [{ op: 'append', at: list, value }] }));
    if (refused) void vscode.window.showWarningMessage(refused);
  },
};

function isIgnoreArguments(value: unknown): value is IgnoreArguments {
  return (
    typeof value === 'object' &&
    value !== null &&
    'root' in value &&
    'list' in value &&
    'code' in value &&
    'at' in value
  );
}
