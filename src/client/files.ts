import * as vscode from 'vscode';
import type { FindPlans, ReadFileReply } from '../protocol/server';
import { planGlob } from './plan-documents';

/** A plan is text that people write; anything larger is something else. */
const largestFileBytes = 20_000_000;

/**
 * All plan files of the workspace, or what a pattern names below a folder, as URIs. What the editor's search leaves out
 * is left out here too.
 */
export async function findPlans({ below, pattern }: FindPlans): Promise<readonly string[]> {
  const wanted =
    below !== undefined && pattern !== undefined
      ? new vscode.RelativePattern(vscode.Uri.parse(below, true), pattern)
      : planGlob;
  const found = await vscode.workspace.findFiles(wanted, '**/node_modules/**');
  return found.map(String);
}

/** A file's text as UTF-8, or null when it cannot be read. Any file system of the editor will do. */
export async function readFile({ uri }: { uri: string }): Promise<ReadFileReply | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
    return bytes.length > largestFileBytes ? null : { text: new TextDecoder().decode(bytes) };
  } catch {
    return null; // Not there or not readable: the plan that includes it says so.
  }
}
