import * as vscode from 'vscode';
import type { EditReply, Location } from '../protocol/server';

/** A range of the wire as the editor's own. */
export function toRange({ range }: Location): vscode.Range {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/**
 * Writes what the server worked out, as one undo step.
 *
 * @returns why nothing was written, as a sentence, or `undefined` when it was
 */
export async function applyEdits(reply: EditReply): Promise<string | undefined> {
  if ('refused' in reply) return reply.refused;
  const edit = new vscode.WorkspaceEdit();
  for (const { location, text, version } of reply.edits) {
    const uri = vscode.Uri.parse(location.uri, true);
    const document = await vscode.workspace.openTextDocument(uri);
    if (version !== null && document.version !== version) return textMoved();
    edit.replace(uri, toRange(location), text);
  }
  return (await vscode.workspace.applyEdit(edit)) ? undefined : textMoved();
}

function textMoved(): string {
  return vscode.l10n.t('The text changed in the meantime, so nothing was written. Try again.');
}
