import * as vscode from 'vscode';
import type { Command, CommandHost } from './command';

/** Asks for a format and a place and writes the view of the active preview there, as it is narrowed now. */
export const exportView: Command = { id: 'gtmPlan.exportView', run: (host) => save(host) };

const formats = [
  { format: 'html', label: 'HTML', detail: 'A page of its own that prints and opens anywhere' },
  { format: 'json', label: 'JSON', detail: 'The figures and texts of the view, for other programs' },
] as const;

async function save({ server, previews, extension }: CommandHost): Promise<void> {
  const preview = previews.active();
  if (!preview) return;
  const { uri, view, filters } = preview.state();
  const chosen = await vscode.window.showQuickPick(formats, { placeHolder: vscode.l10n.t('Export this view as') });
  if (!chosen) return;
  const { format } = chosen;
  const css = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'webview', 'main.css'));
  const styles = format === 'html' ? [new TextDecoder().decode(css)] : [];
  const reply = await server.exportView({ uri, root: preview.root(), view, filters, format, styles });
  if ('refused' in reply) {
    void vscode.window.showWarningMessage(reply.refused);
    return;
  }
  const plan = vscode.Uri.parse(preview.root(), true);
  // A plan that was never saved has no folder to write into; the dialog then begins where it likes.
  const saved = plan.scheme !== 'untitled';
  const target = await vscode.window.showSaveDialog({
    ...(saved ? { defaultUri: vscode.Uri.joinPath(plan, '..', `${reply.name}.${format}`) } : {}),
    filters: { [chosen.label]: [format] },
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(reply.text));
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Written: {0}', target.path), open);
  if (answer === open) await vscode.env.openExternal(target);
}
